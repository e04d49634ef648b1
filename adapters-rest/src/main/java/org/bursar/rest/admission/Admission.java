package org.bursar.rest.admission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The shares of tenants. What takes a connection to the database for itself has fewer places than
 * what shares one, or reads could take all connections and charges would have none.
 */
@ApplicationScoped
public class Admission {
  private final Map<Kind, Bulkhead> bulkheads = new EnumMap<>(Kind.class);

  /** Sorts of requests by what they cost while they run. */
  public enum Kind {
    /** Shares transactions and queries with others: charges, holds, balances. */
    SHARING,
    /** Takes a connection of its own for some milliseconds: lists, reports, catalogue. */
    OWN,
    /** Reads all there is: downloads and the proof. */
    WHOLE;

    static Kind of(HttpServletRequest request) {
      String path = request.getRequestURI();
      boolean balance = path.endsWith("/balance") && request.getQueryString() == null;
      if (request.getMethod().equals("POST") || balance) {
        return SHARING;
      }
      return path.endsWith(".csv") || path.endsWith("/ledger/proof") ? WHOLE : OWN;
    }
  }

  /**
   * Shares by settings.
   *
   * @param ofTenant requests of one tenant that run at a time
   * @param ofServer requests of all tenants that run at a time
   * @param waiting requests of one tenant that wait at a time
   */
  @Inject
  public Admission(
      @ConfigProperty(name = "bursar.requests.tenant", defaultValue = "128") int ofTenant,
      @ConfigProperty(name = "bursar.requests", defaultValue = "224") int ofServer,
      @ConfigProperty(name = "bursar.requests.waiting", defaultValue = "2000") int waiting) {
    put(Kind.SHARING, ofTenant, ofServer, waiting);
    put(Kind.OWN, Math.min(ofTenant, 6), 12, waiting);
    put(Kind.WHOLE, Math.min(ofTenant, 2), 6, waiting);
  }

  /** For the container's proxy only. */
  protected Admission() {}

  private void put(Kind kind, int ofTenant, int ofServer, int waiting) {
    bulkheads.put(kind, new Bulkhead(new Bulkhead.Limits(ofTenant, ofServer, waiting)));
  }

  Bulkhead of(Kind kind) {
    return bulkheads.get(kind);
  }

  /** Requests that run. */
  public int running() {
    return bulkheads.values().stream().mapToInt(Bulkhead::running).sum();
  }

  /** Requests that wait for a place. */
  public int waiting() {
    return bulkheads.values().stream().mapToInt(Bulkhead::waiting).sum();
  }
}
