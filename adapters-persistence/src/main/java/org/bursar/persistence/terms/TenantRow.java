package org.bursar.persistence.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.bursar.domain.customer.Tenant;
import org.bursar.persistence.sql.Micros;

/** A row of {@code tenant}. */
@Entity(name = "Tenant")
@Table(name = "tenant")
class TenantRow {
  @Id private String code;
  private String name;

  @Column(name = "test_clock")
  private Long testClock;

  private long revision;

  protected TenantRow() {}

  Tenant toDomain() {
    return new Tenant(code, name, Optional.ofNullable(testClock).map(Micros::instant));
  }
}
