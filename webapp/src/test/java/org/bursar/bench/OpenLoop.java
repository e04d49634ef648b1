package org.bursar.bench;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.HdrHistogram.Histogram;
import org.bursar.bench.Load.Count;

/**
 * Sends single charges at a given rate whether answers come or not, as customers do who do not know
 * of each other. Latency counts from when a request was due, so a stall is felt by all who would
 * have come meanwhile, and not only by those who were already waiting (no coordinated omission).
 */
final class OpenLoop {
  private static final int CONNECTIONS = 256;
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);

  private final InetSocketAddress server;
  private final String key;
  private final int customers;
  private final Random random = new Random(42);
  private final String run = Long.toString(System.nanoTime(), 36);
  private final Deque<Wire> free = new ArrayDeque<>();
  private final Deque<Long> late = new ArrayDeque<>();
  private final Histogram nanos = ThreadedLoad.histogram();
  private long sent;
  private long bad;

  OpenLoop(String url, String key, int customers) {
    URI address = URI.create(url);
    this.server = new InetSocketAddress(address.getHost(), address.getPort());
    this.key = key;
    this.customers = customers;
  }

  /** Sends for some seconds; times between requests are exponentially distributed. */
  Count run(double perSecond, int seconds) throws IOException {
    List<Wire> wires = new ArrayList<>();
    try (Selector selector = Selector.open()) {
      for (int i = 0; i < CONNECTIONS; i++) {
        wires.add(new Wire(server, selector));
      }
      free.addAll(wires);
      long begin = System.nanoTime();
      long end = begin + TimeUnit.SECONDS.toNanos(seconds);
      send(selector, perSecond, begin, end);
      await(selector, System.nanoTime() + PATIENCE);
      long lost = late.size() + wires.size() - free.size();
      return ThreadedLoad.count(nanos, bad + lost, (end - begin) / 1e9);
    } finally {
      for (Wire wire : wires) {
        wire.close();
      }
    }
  }

  private void send(Selector selector, double perSecond, long begin, long end) throws IOException {
    double due = begin;
    while (System.nanoTime() < end) {
      while (due <= System.nanoTime()) {
        late.add((long) due);
        due += -Math.log(1 - random.nextDouble()) * 1e9 / perSecond;
      }
      sendDue();
      receive(selector);
    }
  }

  private void await(Selector selector, long end) throws IOException {
    while (System.nanoTime() < end && (free.size() < CONNECTIONS || !late.isEmpty())) {
      sendDue();
      receive(selector);
    }
  }

  private void sendDue() throws IOException {
    while (!late.isEmpty() && !free.isEmpty()) {
      free.remove().send(request(), late.remove());
    }
  }

  private void receive(Selector selector) throws IOException {
    selector.select(1);
    for (SelectionKey ready : selector.selectedKeys()) {
      Wire wire = (Wire) ready.attachment();
      OptionalInt status = wire.receive();
      if (status.isPresent()) {
        nanos.recordValue(System.nanoTime() - wire.due());
        bad += status.getAsInt() == 201 ? 0 : 1;
        free.add(wire);
      }
    }
    selector.selectedKeys().clear();
  }

  private String request() {
    String body =
        "{\"customer\":\"bench-%d\",\"credits\":\"0.01\"}".formatted(random.nextInt(customers));
    return ("POST /api/v1/charges HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer %s\r\n"
            + "Content-Type: application/json\r\nIdempotency-Key: open-%s-%d\r\n"
            + "Content-Length: %d\r\n\r\n%s")
        .formatted(key, run, sent++, body.length(), body);
  }
}
