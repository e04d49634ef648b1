package org.bursar.persistence.terms;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.TreeMap;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.persistence.json.Json;
import org.bursar.persistence.sql.Micros;

/** A row of {@code policy_version}. */
@Entity(name = "Policy")
@Table(name = "policy_version")
@IdClass(PolicyRow.Key.class)
class PolicyRow {
  @Id private String tenant;
  @Id private int version;
  private long since;
  private String answers;

  protected PolicyRow() {}

  static PolicyRow of(String tenant, int version, CreditPolicy policy, Instant from) {
    PolicyRow row = new PolicyRow();
    row.tenant = tenant;
    row.version = version;
    row.since = Micros.of(from);
    row.answers = Json.write(policy.answers());
    return row;
  }

  PolicyHistory.Version toDomain() {
    return new PolicyHistory.Version(
        Micros.instant(since), CreditPolicy.parse(Json.read(answers, Answers.class)));
  }

  private static final class Answers extends TreeMap<String, String> {
    private static final long serialVersionUID = 1L;
  }

  /** The primary key. */
  static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private String tenant;
    private int version;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.tenant.equals(tenant) && key.version == version;
    }

    @Override
    public int hashCode() {
      return Objects.hash(tenant, version);
    }
  }
}
