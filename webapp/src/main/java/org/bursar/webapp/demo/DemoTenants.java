package org.bursar.webapp.demo;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import org.bursar.application.UseCase;
import org.bursar.application.catalog.Catalogs;
import org.bursar.application.tenancy.KeyRing;
import org.bursar.application.tenancy.Scope;
import org.bursar.application.tenancy.Tenancies;

/**
 * Makes a tenant of the demo with all that belongs to it, in one transaction: wholly or not at all.
 * Servers that start together wait for each other at the tenant's row, and only one makes it.
 */
@UseCase
public class DemoTenants {
  private final Tenancies tenancies;
  private final Catalogs catalogs;
  private final KeyRing keys;

  @Inject
  public DemoTenants(Tenancies tenancies, Catalogs catalogs, KeyRing keys) {
    this.tenancies = tenancies;
    this.catalogs = catalogs;
    this.keys = keys;
  }

  /** Makes a sandbox of this code, unless there is a tenant of this code; says whether it has. */
  public boolean make(String code, String name, Map<String, String> policy) {
    if (!tenancies.create(code, name, true)) {
      return false;
    }
    catalogs.putPolicy(code, policy);
    DemoCatalog.PLANS.forEach(plan -> catalogs.putPlan(code, plan));
    DemoCatalog.PACKS.forEach(pack -> catalogs.putPack(code, pack));
    DemoCatalog.METERS.forEach((meter, card) -> catalogs.putMeter(code, meter, card));
    keys.store(code, "demo", EnumSet.allOf(Scope.class), "bsk_test_" + code + "_demo");
    return true;
  }
}
