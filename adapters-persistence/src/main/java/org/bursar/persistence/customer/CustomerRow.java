package org.bursar.persistence.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.ZoneId;
import java.util.Optional;
import org.bursar.domain.customer.Customer;
import org.bursar.persistence.sql.Micros;

/** A row of {@code account}, as far as it is the customer's; only read. */
@Entity(name = "Customer")
@Table(name = "account")
class CustomerRow {
  @Id private byte[] id;
  private String tenant;
  private String customer;
  private String email;
  private String name;
  private String zone;

  @Column(name = "created_at")
  private long createdAt;

  protected CustomerRow() {}

  Customer toDomain() {
    return new Customer(
        customer,
        Optional.ofNullable(email),
        Optional.ofNullable(name),
        ZoneId.of(zone),
        Micros.instant(createdAt));
  }
}
