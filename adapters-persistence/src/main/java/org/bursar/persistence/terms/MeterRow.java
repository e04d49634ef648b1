package org.bursar.persistence.terms;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.bursar.domain.metering.Meter;

/** A row of {@code meter_version}. */
@Entity(name = "Meter")
@Table(name = "meter_version")
@IdClass(VersionRow.Key.class)
class MeterRow extends VersionRow {
  protected MeterRow() {}

  private MeterRow(String tenant, Meter meter) {
    super(tenant, meter.code(), meter.version(), meter);
  }

  static MeterRow of(String tenant, Meter meter) {
    return new MeterRow(tenant, meter);
  }

  Meter toDomain() {
    return toDomain(Meter.class);
  }
}
