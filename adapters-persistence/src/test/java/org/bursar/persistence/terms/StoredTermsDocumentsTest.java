package org.bursar.persistence.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.metering.Meter;
import org.bursar.domain.policy.CreditPolicy;
import org.bursar.persistence.json.Json;
import org.bursar.persistence.json.StoredDocuments;
import org.junit.jupiter.api.Test;

/** The documents of a tenant's terms. */
class StoredTermsDocumentsTest extends StoredDocuments {

  @Override
  protected Stream<Example> examples() {
    return Stream.of(
            versions("plan_version", TermsExamples.plans(), Plan.class),
            versions("pack_version", TermsExamples.packs(), Pack.class),
            versions("meter_version", TermsExamples.meters(), Meter.class),
            policies())
        .flatMap(examples -> examples);
  }

  private static <T> Stream<Example> versions(String table, Map<String, T> all, Class<T> type) {
    return all.entrySet().stream()
        .map(
            e ->
                new Example(
                    table + ".document",
                    e.getKey(),
                    e.getValue(),
                    Json.write(e.getValue()),
                    text -> Json.read(text, type)));
  }

  private static Stream<Example> policies() {
    return TermsExamples.policies().entrySet().stream()
        .map(
            e ->
                new Example(
                    "policy_version.answers",
                    e.getKey(),
                    e.getValue(),
                    PolicyRow.write(e.getValue()),
                    PolicyRow::read));
  }

  @Test
  void skipAQuestionThatOnlyALaterReleaseAsks() {
    assertThat(PolicyRow.read("{\"renewalTone\":\"loud\",\"shortfall\":\"debt\"}"))
        .isEqualTo(CreditPolicy.parse(Map.of("shortfall", "debt")));
  }
}
