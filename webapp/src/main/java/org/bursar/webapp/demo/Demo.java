package org.bursar.webapp.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.logging.Logger;
import org.bursar.persistence.schema.SchemaReady;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the demo's tenants at the first start with {@code BURSAR_DEMO=true}. Their keys are the
 * only ones that are not random, so a demo belongs on a loopback address.
 */
@ApplicationScoped
public class Demo {
  private static final Logger LOG = Logger.getLogger(Demo.class.getName());

  @Inject
  @ConfigProperty(name = "bursar.demo", defaultValue = "false")
  private boolean wanted;

  @Inject private DemoTenants tenants;

  void make(@Observes SchemaReady ready) {
    if (wanted) {
      make("alno", "Alno.ai", DemoCatalog.ALNO);
      make("async", "Async", DemoCatalog.ASYNC);
    }
  }

  private void make(String code, String name, Map<String, String> policy) {
    boolean made = tenants.make(code, name, policy);
    LOG.info(() -> "The demo tenant " + code + (made ? " is there" : " has been there before"));
  }
}
