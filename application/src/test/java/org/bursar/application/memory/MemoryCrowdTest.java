package org.bursar.application.memory;

import java.util.function.Supplier;
import org.bursar.application.contract.CrowdContract;
import org.bursar.application.contract.Ports;

class MemoryCrowdTest extends CrowdContract {
  private final MemoryStore store = new MemoryStore();
  private final Ports ports = MemoryPorts.on(store);

  @Override
  protected Ports ports() {
    return ports;
  }

  @Override
  protected <T> T inTransaction(Supplier<T> work) {
    return store.inTransaction(work);
  }
}
