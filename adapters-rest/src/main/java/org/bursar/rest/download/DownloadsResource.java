package org.bursar.rest.download;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.bursar.application.customer.Registry;
import org.bursar.application.history.History;
import org.bursar.application.history.History.Span;
import org.bursar.application.posting.Request;
import org.bursar.application.tenancy.Scope;
import org.bursar.rest.Parameters;
import org.bursar.rest.access.Caller;
import org.bursar.rest.access.Needs;

/** Downloads of a customer's past, row by row as the ledger has them. */
@Path("/customers/{customer}")
@Produces(DownloadsResource.CSV)
public class DownloadsResource {
  static final String CSV = "text/csv;charset=utf-8";

  /** After every instant that a request can name. */
  private static final Instant END = Instant.parse("9999-12-31T23:59:59Z");

  private final History history;
  private final Registry customers;

  @Inject
  public DownloadsResource(History history, Registry customers) {
    this.history = history;
    this.customers = customers;
  }

  @GET
  @Path("usage.csv")
  @Needs(value = Scope.READ, customer = true)
  public Response usage(
      @Context SecurityContext context,
      @PathParam("customer") String customer,
      @QueryParam("from") String from,
      @QueryParam("to") String to) {
    Request reader = reader(context, customer);
    Span span = span(from, to);
    return download(
        customer + "-usage.csv",
        out -> Rows.usage(out, row -> history.charges(reader, customer, span, row)));
  }

  @GET
  @Path("ledger.csv")
  @Needs(value = Scope.READ, customer = true)
  public Response ledger(
      @Context SecurityContext context,
      @PathParam("customer") String customer,
      @QueryParam("from") String from,
      @QueryParam("to") String to) {
    Request reader = reader(context, customer);
    Span span = span(from, to);
    return download(
        customer + "-ledger.csv",
        out -> Rows.ledger(out, row -> history.entries(reader, customer, span, row)));
  }

  @GET
  @Path("lots.csv")
  @Needs(value = Scope.READ, customer = true)
  public Response lots(
      @Context SecurityContext context,
      @PathParam("customer") String customer,
      @QueryParam("from") String from,
      @QueryParam("to") String to) {
    Request reader = reader(context, customer);
    Span span = span(from, to);
    return download(
        customer + "-lots.csv",
        out -> Rows.lots(out, row -> history.lots(reader, customer, span, row)));
  }

  /** Finds out before the first byte whether there is such a customer. */
  private Request reader(SecurityContext context, String customer) {
    Request request = Caller.of(context).request();
    customers.get(request.tenant(), customer);
    return request;
  }

  private static Span span(String from, String to) {
    return new Span(
        Parameters.instant("from", from).orElse(Instant.EPOCH),
        Parameters.instant("to", to).orElse(END));
  }

  private static Response download(String file, Table table) {
    StreamingOutput body = table::write;
    return Response.ok(body, CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }

  /** A table that is written as it is read. */
  private interface Table {
    void write(OutputStream out) throws IOException;
  }
}
