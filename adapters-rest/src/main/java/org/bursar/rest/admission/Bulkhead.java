package org.bursar.rest.admission;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lets so many requests run at a time: of one tenant, and of all. The others wait in a queue of
 * their tenant, and tenants take turns.
 */
final class Bulkhead {
  private final Limits limits;
  private final Map<String, Tenant> tenants = new LinkedHashMap<>();
  private int running;

  Bulkhead(Limits limits) {
    this.limits = limits;
  }

  /**
   * How many requests may be here.
   *
   * @param ofTenant that run at a time, of one tenant
   * @param ofServer that run at a time, of all tenants
   * @param waiting of one tenant
   */
  record Limits(int ofTenant, int ofServer, int waiting) {}

  /** What becomes of a request that comes. */
  enum Entry {
    RUNS,
    WAITS,
    /** Its tenant has too many waiting already. */
    REFUSED
  }

  /** One tenant's requests: how many run, and what starts those that wait. */
  private static final class Tenant {
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private int running;
  }

  /**
   * Lets a request in, or into the queue.
   *
   * @param start called once when it may run after it had to wait
   */
  synchronized Entry enter(String name, Runnable start) {
    Tenant tenant = tenants.computeIfAbsent(name, n -> new Tenant());
    if (tenant.waiting.isEmpty() && mayRun(tenant)) {
      run(tenant);
      return Entry.RUNS;
    } else if (tenant.waiting.size() >= limits.waiting()) {
      return Entry.REFUSED;
    }
    tenant.waiting.add(start);
    return Entry.WAITS;
  }

  /** A request that ran is at its end: whoever waits for longest of the next tenant runs. */
  void leave(String name) {
    started(name).forEach(Runnable::run);
  }

  private synchronized List<Runnable> started(String name) {
    Tenant left = tenants.get(name);
    left.running--;
    running--;
    List<Runnable> started = new ArrayList<>(1);
    List<String> served = new ArrayList<>(1);
    Iterator<Map.Entry<String, Tenant>> turns = tenants.entrySet().iterator();
    while (running < limits.ofServer() && turns.hasNext()) {
      Map.Entry<String, Tenant> turn = turns.next();
      if (!turn.getValue().waiting.isEmpty() && mayRun(turn.getValue())) {
        started.add(turn.getValue().waiting.poll());
        run(turn.getValue());
        served.add(turn.getKey());
      }
    }
    served.forEach(turn -> tenants.put(turn, tenants.remove(turn)));
    if (left.running == 0 && left.waiting.isEmpty()) {
      tenants.remove(name);
    }
    return started;
  }

  private boolean mayRun(Tenant tenant) {
    return running < limits.ofServer() && tenant.running < limits.ofTenant();
  }

  private void run(Tenant tenant) {
    tenant.running++;
    running++;
  }

  /** Takes a request out of the queue; false if it runs already. */
  synchronized boolean giveUp(String name, Runnable start) {
    Tenant tenant = tenants.get(name);
    return tenant != null && tenant.waiting.remove(start);
  }

  /** How many requests run, of all tenants. */
  synchronized int running() {
    return running;
  }

  /** How many requests wait, of all tenants. */
  synchronized int waiting() {
    return tenants.values().stream().mapToInt(tenant -> tenant.waiting.size()).sum();
  }
}
