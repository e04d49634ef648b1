package org.bursar.rest.admission;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.util.Optional;
import org.bursar.rest.access.Access;
import org.bursar.rest.access.Caller;
import org.bursar.rest.direct.DirectDispatch;
import org.bursar.rest.problem.Fault;
import org.bursar.rest.problem.Problem;

/**
 * Stands before every request: lets it run, lets it wait for its tenant's share without a thread,
 * or refuses it. Callers without a valid credential pass on: they are told so at once.
 */
@WebFilter(
    urlPatterns = "/api/v1/*",
    asyncSupported = true,
    dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ASYNC})
public class ApiFilter extends HttpFilter {
  private static final long serialVersionUID = 1L;

  /** Longer than that nobody waits for an answer. */
  private static final long LONGEST_WAIT_MILLIS = 60_000;

  private static final String TURN = ApiFilter.class.getName();

  @Inject private transient Access access;
  @Inject private transient Admission admission;
  @Inject private transient DirectDispatch direct;

  /** A request's place in its tenant's share. */
  private record Turn(Bulkhead bulkhead, String tenant) {}

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain jaxRs)
      throws IOException, ServletException {
    if (request.getAttribute(TURN) instanceof Turn waited) {
      request.removeAttribute(TURN);
      run(waited, request, response, jaxRs);
      return;
    }
    Optional<Caller> caller = access.known(request.getHeader(HttpHeaders.AUTHORIZATION));
    if (caller.isEmpty() || request.getDispatcherType() == DispatcherType.ASYNC) {
      serve(request, response, jaxRs);
      return;
    }
    request.setAttribute(Caller.KNOWN, caller.get());
    Turn turn = new Turn(admission.of(Admission.Kind.of(request)), caller.get().tenant());
    Waiting waiting = new Waiting(request, response, turn);
    switch (turn.bulkhead().enter(turn.tenant(), waiting)) {
      case RUNS -> run(turn, request, response, jaxRs);
      case WAITS -> waiting.begin();
      case REFUSED -> refuse(response);
    }
  }

  private void run(
      Turn turn, HttpServletRequest request, HttpServletResponse response, FilterChain jaxRs)
      throws IOException, ServletException {
    try {
      serve(request, response, jaxRs);
    } finally {
      turn.bulkhead().leave(turn.tenant());
    }
  }

  private void serve(HttpServletRequest request, HttpServletResponse response, FilterChain jaxRs)
      throws IOException, ServletException {
    if (!direct.answers(request, response)) {
      jaxRs.doFilter(request, response);
    }
  }

  private static void refuse(HttpServletResponse response) throws IOException {
    Problem problem =
        Fault.TOO_MANY_REQUESTS
            .problem("The tenant has more requests under way than its share.")
            .header(HttpHeaders.RETRY_AFTER, "1");
    DirectDispatch.write(problem.response(), true, response);
  }

  /**
   * A request that waits without a thread, until it is its turn or nobody waits for it any more.
   */
  private static final class Waiting implements Runnable, AsyncListener {
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Turn turn;
    private AsyncContext context;
    private boolean due;

    private Waiting(HttpServletRequest request, HttpServletResponse response, Turn turn) {
      this.request = request;
      this.response = response;
      this.turn = turn;
    }

    private synchronized void begin() {
      context = request.startAsync(request, response);
      context.setTimeout(LONGEST_WAIT_MILLIS);
      context.addListener(this);
      if (due) {
        dispatch();
      }
    }

    /** It is its turn; that may come before the wait has begun. */
    @Override
    public synchronized void run() {
      due = true;
      if (context != null) {
        dispatch();
      }
    }

    private void dispatch() {
      request.setAttribute(TURN, turn);
      try {
        context.dispatch();
      } catch (IllegalStateException gone) {
        // The caller has left while it waited: its turn is the next one's.
        turn.bulkhead().leave(turn.tenant());
      }
    }

    @Override
    public void onTimeout(AsyncEvent event) throws IOException {
      if (turn.bulkhead().giveUp(turn.tenant(), this)) {
        refuse(response);
        context.complete();
      }
    }

    @Override
    public void onError(AsyncEvent event) {
      turn.bulkhead().giveUp(turn.tenant(), this);
    }

    @Override
    public void onComplete(AsyncEvent event) {
      turn.bulkhead().giveUp(turn.tenant(), this);
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      // What runs may become asynchronous itself, as an event stream does: it has had its turn.
    }
  }
}
