package org.bursar.rest.events;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;

/** A stream over HTTP. */
final class SinkLine implements Line {
  /** Milliseconds after which a browser opens a broken stream again. */
  private static final long RECONNECT = 2_000;

  private final Sse sse;
  private final SseEventSink sink;

  SinkLine(Sse sse, SseEventSink sink) {
    this.sse = sse;
    this.sink = sink;
  }

  @Override
  public void send(Event event, Sent sent) {
    try {
      sink.send(outbound(event)).whenComplete((done, broken) -> sent.done(broken != null));
    } catch (RuntimeException closed) {
      sent.done(true);
    }
  }

  private OutboundSseEvent outbound(Event event) {
    if (event.isHeartbeat()) {
      return sse.newEventBuilder().comment("still here").build();
    }
    return sse.newEventBuilder()
        .name("balance")
        .id(event.id())
        .reconnectDelay(RECONNECT)
        .mediaType(MediaType.TEXT_PLAIN_TYPE)
        .data(event.data())
        .build();
  }

  @Override
  public void close() {
    try {
      sink.close();
    } catch (Exception gone) {
      // The reader has left before us: there is nothing to close.
    }
  }
}
