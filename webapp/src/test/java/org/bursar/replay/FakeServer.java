package org.bursar.replay;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A server that gives the answers it was told, one after another, and remembers who asked. */
final class FakeServer implements AutoCloseable {
  private final HttpServer server;
  private final Queue<Reply> replies = new ArrayDeque<>();

  /** Method, path and idempotency key of every request so far. */
  final Queue<String> asked = new ConcurrentLinkedQueue<>();

  private record Reply(int status, String body) {}

  FakeServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Adds an answer; status 0 hangs up without one. */
  FakeServer then(int status, String body) {
    replies.add(new Reply(status, body));
    return this;
  }

  Options options() throws CannotReplay {
    Properties properties = new Properties();
    properties.setProperty("replay.url", "http://127.0.0.1:" + server.getAddress().getPort());
    return Options.of(properties, Map.of());
  }

  private void answer(HttpExchange exchange) throws IOException {
    exchange.getRequestBody().readAllBytes();
    List<String> key = exchange.getRequestHeaders().getOrDefault("Idempotency-Key", List.of("-"));
    asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + key.get(0));
    Reply reply = replies.remove();
    if (reply.status > 0) {
      byte[] body = reply.body.getBytes(StandardCharsets.UTF_8);
      exchange.sendResponseHeaders(reply.status, body.length);
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
