package org.bursar.persistence.terms;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.bursar.domain.catalog.Plan;

/** A row of {@code plan_version}. */
@Entity(name = "Plan")
@Table(name = "plan_version")
@IdClass(VersionRow.Key.class)
class PlanRow extends VersionRow {
  protected PlanRow() {}

  private PlanRow(String tenant, Plan plan) {
    super(tenant, plan.code(), plan.version(), plan);
  }

  static PlanRow of(String tenant, Plan plan) {
    return new PlanRow(tenant, plan);
  }

  Plan toDomain() {
    return toDomain(Plan.class);
  }
}
