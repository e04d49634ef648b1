package org.bursar.rest.events;

/** Where the events of one stream go. */
interface Line {

  /** What is told once an event has gone out, or the line has broken. */
  interface Sent {
    void done(boolean broken);
  }

  /** Sends without waiting; tells {@code sent} once, in any thread. */
  void send(Event event, Sent sent);

  void close();

  /**
   * An event.
   *
   * @param id for Last-Event-ID
   * @param data JSON; a comment that only keeps the line open if empty
   */
  record Event(String id, String data) {
    static final Event HEARTBEAT = new Event("", "");

    boolean isHeartbeat() {
      return data.isEmpty();
    }
  }
}
