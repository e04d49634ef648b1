package org.bursar.rest.tenant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Duration;
import java.util.Set;
import org.bursar.application.tenancy.ApiKey;
import org.bursar.application.tenancy.KeyRing;
import org.bursar.application.tenancy.KeyRing.Issued;
import org.bursar.application.tenancy.Scope;
import org.bursar.rest.Page;
import org.bursar.rest.Replies;
import org.bursar.rest.access.Access;
import org.bursar.rest.access.Caller;
import org.bursar.rest.operation.Operation;
import org.bursar.rest.operation.RequiresScope;

/** The tenant's API keys. The text of a key is shown once, when it is made. */
@Path("/keys")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class KeysResource {
  private final KeyRing keys;
  private final Access access;

  @Inject
  public KeysResource(KeyRing keys, Access access) {
    this.keys = keys;
    this.access = access;
  }

  /** For the container's proxy only. */
  protected KeysResource() {
    this(null, null);
  }

  @GET
  @RequiresScope(Scope.ADMIN)
  @Operation("List API keys")
  public Page<KeyView> list(@Context SecurityContext security) {
    return Page.whole(keys.list(Caller.of(security).tenant()).stream().map(KeyView::of).toList());
  }

  @POST
  @RequiresScope(Scope.ADMIN)
  @Operation(
      value = "Make an API key; its text is shown this once",
      answer = KeyView.class,
      status = 201)
  public Response create(KeyRequest key, @Context SecurityContext security) {
    Issued issued = keys.create(Caller.of(security).tenant(), key.name(), Set.copyOf(key.scopes()));
    return Replies.put(KeyView.of(issued), true);
  }

  @POST
  @Path("/{id}/rotate")
  @RequiresScope(Scope.ADMIN)
  @Operation(
      value = "Make a key in the place of this one, which may work on for a while",
      answer = KeyView.class,
      status = 201)
  public Response rotate(
      @PathParam("id") String id, RotateRequest rotate, @Context SecurityContext security) {
    Duration grace = rotate.grace().orElse(Duration.ZERO);
    Issued issued = keys.rotate(Caller.of(security).tenant(), id, grace);
    access.forget();
    return Replies.put(KeyView.of(issued), true);
  }

  @POST
  @Path("/{id}/revoke")
  @RequiresScope(Scope.ADMIN)
  @Operation("End a key at once")
  public KeyView revoke(@PathParam("id") String id, @Context SecurityContext security) {
    ApiKey revoked = keys.revoke(Caller.of(security).tenant(), id);
    access.forget();
    return KeyView.of(revoked);
  }

  @DELETE
  @Path("/{id}")
  @RequiresScope(Scope.ADMIN)
  @Operation("End a key at once")
  public KeyView delete(@PathParam("id") String id, @Context SecurityContext security) {
    return revoke(id, security);
  }
}
