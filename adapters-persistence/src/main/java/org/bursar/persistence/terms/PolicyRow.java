package org.bursar.persistence.terms;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.domain.policy.PolicyHistory;
import org.bursar.domain.policy.Question;
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
    row.answers = write(policy);
    return row;
  }

  /**
   * All answers, but for those to questions that the release before does not know and that are
   * answered as it acts: it refuses such a question, and could not stand beside this release.
   */
  static String write(CreditPolicy policy) {
    SortedMap<String, String> answers = policy.answers();
    String added = Question.RENEWAL_GRANT.key();
    answers.remove(added, CreditPolicy.DEFAULT.answers().get(added));
    return Json.write(answers);
  }

  PolicyHistory.Version toDomain() {
    return new PolicyHistory.Version(Micros.instant(since), read(answers));
  }

  /**
   * A policy from its document. Questions that only a later release asks are skipped: whoever puts
   * one answer there stores them all.
   */
  static CreditPolicy read(String document) {
    Answers known = Json.read(document, Answers.class);
    known.keySet().retainAll(CreditPolicy.DEFAULT.answers().keySet());
    return CreditPolicy.parse(known);
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
