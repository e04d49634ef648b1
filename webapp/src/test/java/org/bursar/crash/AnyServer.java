package org.bursar.crash;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/** Takes each request to one of the servers, once, and notes what came of it. */
record AnyServer(List<Client> servers, Notes notes) implements Consumer<Deed> {
  private static final long BACK_OFF = TimeUnit.MILLISECONDS.toNanos(50);

  @Override
  public void accept(Deed deed) {
    Client server = servers.get(ThreadLocalRandom.current().nextInt(servers.size()));
    try {
      Answer answer = server.send(deed);
      notes.answered(deed, answer);
      if (answer.status() < 500) {
        return;
      }
    } catch (IOException e) {
      notes.unanswered(deed);
    }
    LockSupport.parkNanos(BACK_OFF); // a server that is not there would be asked too often
  }
}
