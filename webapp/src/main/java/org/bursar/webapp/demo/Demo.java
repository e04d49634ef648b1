package org.bursar.webapp.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.logging.Logger;
import org.bursar.application.catalog.Catalogs;
import org.bursar.application.tenancy.KeyRing;
import org.bursar.application.tenancy.Scope;
import org.bursar.application.tenancy.Tenancies;
import org.bursar.domain.Refused;
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

  @Inject private Tenancies tenancies;
  @Inject private Catalogs catalogs;
  @Inject private KeyRing keys;

  void make(@Observes SchemaReady ready) {
    if (wanted) {
      make("alno", "Alno.ai", DemoCatalog.ALNO);
      make("async", "Async", DemoCatalog.ASYNC);
    }
  }

  private void make(String code, String name, Map<String, String> policy) {
    String key = "bsk_test_" + code + "_demo";
    if (keys.verify(key).isPresent()) {
      return;
    }
    try {
      tenancies.create(code, name, true);
      catalogs.putPolicy(code, policy);
      DemoCatalog.PLANS.forEach(plan -> catalogs.putPlan(code, plan));
      DemoCatalog.PACKS.forEach(pack -> catalogs.putPack(code, pack));
      DemoCatalog.METERS.forEach((meter, card) -> catalogs.putMeter(code, meter, card));
      keys.store(code, "demo", EnumSet.allOf(Scope.class), key);
      LOG.info(() -> "The demo tenant " + code + " is there");
    } catch (Refused another) {
      LOG.info(() -> "Another server is making the demo tenant " + code);
    }
  }
}
