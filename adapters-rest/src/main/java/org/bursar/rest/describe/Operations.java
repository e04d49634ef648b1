package org.bursar.rest.describe;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.Produces;
import java.util.Locale;
import java.util.Optional;
import org.bursar.rest.events.TokenInQuery;
import org.bursar.rest.json.Json;
import org.bursar.rest.operation.Idempotent;
import org.bursar.rest.operation.OperatorOnly;
import org.bursar.rest.operation.RequiresScope;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/** Operations as their resource methods have them. */
final class Operations {
  private static final String JSON = "application/json";

  private final Schemas schemas;
  private final ProblemResponses noes;
  private final JsonNode examples = Json.resource(Operations.class, "examples.json");

  Operations(Schemas schemas, ProblemResponses noes) {
    this.schemas = schemas;
    this.noes = noes;
  }

  Operation of(Route route) {
    Operation operation =
        OASFactory.createOperation()
            .operationId(route.id())
            .addTag(route.tag())
            .summary(route.does().value())
            .description(description(route))
            .responses(responses(route));
    Arguments.of(route).forEach(operation::addParameter);
    route.body().ifPresent(type -> operation.setRequestBody(body(route, type)));
    secure(route, operation);
    return operation;
  }

  private static String description(Route route) {
    RequiresScope needs = route.method().getAnnotation(RequiresScope.class);
    if (needs == null) {
      return "For the operator's token only.";
    }
    return "Needs a key with the scope `"
        + needs.value().name().toLowerCase(Locale.ROOT)
        + (needs.customer() ? "`, or the customer's own session." : "`.");
  }

  private static void secure(Route route, Operation operation) {
    RequiresScope needs = route.method().getAnnotation(RequiresScope.class);
    if (route.method().isAnnotationPresent(OperatorOnly.class)) {
      require(operation, "operator");
    } else {
      require(operation, "apiKey");
      if (needs.customer()) {
        require(operation, "session");
      }
    }
    if (route.method().isAnnotationPresent(TokenInQuery.class)) {
      require(operation, "sessionInAddress");
    }
  }

  private static void require(Operation operation, String scheme) {
    operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(scheme));
  }

  private RequestBody body(Route route, JavaType type) {
    Content content = content(JSON, schemas.of(type, true), example(route, "request"));
    boolean needed =
        Json.properties(type).stream().anyMatch(p -> !p.getPrimaryType().isReferenceType());
    return OASFactory.createRequestBody().required(needed).content(content);
  }

  private APIResponses responses(Route route) {
    APIResponses responses = OASFactory.createAPIResponses();
    for (int status : route.does().status()) {
      responses.addAPIResponse(Integer.toString(status), answer(route, status));
    }
    noes.of(route).forEach(responses::addAPIResponse);
    return responses;
  }

  private APIResponse answer(Route route, int status) {
    APIResponse response =
        OASFactory.createAPIResponse()
            .description(status == 201 ? "Made." : "Done.")
            .content(answer(route));
    if (route.method().isAnnotationPresent(Idempotent.class)) {
      Schema flag = Values.type(SchemaType.STRING).addEnumeration("true");
      response.addHeader(
          "Idempotency-Replayed",
          OASFactory.createHeader()
              .description("There if this is the first answer to the same request, once more.")
              .schema(flag));
    }
    return response;
  }

  private Content answer(Route route) {
    Produces produces = route.method().getAnnotation(Produces.class);
    String media =
        (produces == null
                ? route.method().getDeclaringClass().getAnnotation(Produces.class)
                : produces)
            .value()[0];
    if (!media.equals(JSON)) {
      return content(media.split(";")[0], Values.type(SchemaType.STRING), Optional.empty());
    }
    Class<?> named = route.does().answer();
    JavaType type = Json.type(named == Void.class ? route.method().getGenericReturnType() : named);
    return content(JSON, schemas.of(type, false), example(route, "answer"));
  }

  private Optional<Object> example(Route route, String part) {
    JsonNode example = examples.path(route.id()).path(part);
    return example.isMissingNode() ? Optional.empty() : Optional.of(Json.plain(example));
  }

  static Content content(String media, Schema schema, Optional<Object> example) {
    MediaType type = OASFactory.createMediaType().schema(schema);
    example.ifPresent(type::setExample);
    return OASFactory.createContent().addMediaType(media, type);
  }
}
