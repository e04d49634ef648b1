package org.bursar.rest.describe;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASModelReader;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme.In;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme.Type;

/** What the server says at {@code /openapi}. It calls this once, when the application starts. */
public class Description implements OASModelReader {
  private static final String ABOUT =
      """
      Credits billing: plans, packs, holds and charges, exact to the last credit.

      Credits are decimal strings such as `"12.5"`, instants are RFC 3339 in UTC, what is absent is \
      left out rather than null, and a field that is not known is refused. Every POST that moves \
      credits or money needs an `Idempotency-Key`. A no is a problem document (RFC 9457) whose \
      `type` is the address of a page that explains it.
      """;

  @Override
  public OpenAPI buildModel() {
    Schemas schemas = new Schemas();
    Operations operations = new Operations(schemas, new ProblemResponses(schemas));
    Paths paths = OASFactory.createPaths();
    for (Route route : Route.all()) {
      PathItem item = paths.getPathItem(route.path());
      if (item == null) {
        item = OASFactory.createPathItem();
        paths.addPathItem(route.path(), item);
      }
      item.setOperation(PathItem.HttpMethod.valueOf(route.verb()), operations.of(route));
    }
    Components components = secured(OASFactory.createComponents());
    schemas.components().forEach(components::addSchema);
    return OASFactory.createOpenAPI()
        .openapi("3.1.0")
        .info(info())
        .paths(paths)
        .components(components);
  }

  private static Info info() {
    return OASFactory.createInfo()
        .title("Bursar")
        .version("1")
        .description(ABOUT)
        .license(
            OASFactory.createLicense()
                .name("Apache-2.0")
                .url("https://www.apache.org/licenses/LICENSE-2.0"));
  }

  private static Components secured(Components components) {
    return components
        .addSecurityScheme(
            "apiKey", bearer("A key of the tenant's backend: `bsk_<live or test>_<id>_<secret>`."))
        .addSecurityScheme(
            "session",
            bearer("A customer's token, of an hour at most; sees that customer only.")
                .bearerFormat("JWT"))
        .addSecurityScheme(
            "sessionInAddress",
            OASFactory.createSecurityScheme()
                .type(Type.APIKEY)
                .in(In.QUERY)
                .name("access_token")
                .description("A customer's token, where a browser cannot send headers."))
        .addSecurityScheme("operator", bearer("The token of whoever runs this service."));
  }

  private static SecurityScheme bearer(String description) {
    return OASFactory.createSecurityScheme()
        .type(Type.HTTP)
        .scheme("bearer")
        .description(description);
  }
}
