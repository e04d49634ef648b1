package org.bursar.application.posting;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bursar.application.charging.Cost;
import org.bursar.application.charging.MakeCharge;
import org.bursar.application.charging.RefundCharge;
import org.bursar.application.charging.ReleaseHold;
import org.bursar.domain.metering.Usage;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FingerprintTest {
  private static final UUID ID = new UUID(1, 2);

  private static Command charge(Map<String, String> metadata) {
    Metadata note = Metadata.of(Optional.empty(), metadata);
    return new MakeCharge("ann", new Cost.Fixed(Credits.of(1)), note);
  }

  private static Command used(Map<String, BigDecimal> quantities, Map<String, String> attributes) {
    Cost cost = new Cost.Metered("chat", Usage.of(quantities, attributes));
    return new MakeCharge("ann", cost, Metadata.NONE);
  }

  /** An order that has been given a member later. */
  private record Later(String customer, Optional<String> member) implements Command {
    @Override
    public void writeTo(CanonicalForm form) {
      form.begin("Later", 1)
          .text(customer)
          .whenPresent("member", member, CanonicalForm::text)
          .end();
    }

    @Override
    public Target target() {
      return Target.customer(customer);
    }

    @Override
    public Receipt decide(OpenAccount account, DecisionContext context) {
      throw new UnsupportedOperationException();
    }
  }

  private static String form(Command command) {
    CanonicalForm form = new CanonicalForm();
    command.writeTo(form);
    return form.toString();
  }

  private static void assertDifferent(Command one, Command other) {
    assertThat(Fingerprint.of(one)).isNotEqualTo(Fingerprint.of(other));
  }

  /** What servers have stored since build cd9579c, computed by the code of that build. */
  @ParameterizedTest
  @CsvSource({
    "charge, 376afb9e-4e72-887f-a428-58803d6368cc",
    "charge-noted, 0c543490-feef-8b71-9206-fa3f08a06be9",
    "charge-metered, a1214c6d-930d-80d1-9662-2933c098aa7c",
    "charge-of-nothing, bf9b0ed6-a20b-8828-be8d-73377655c259",
    "hold, cada06e5-60ab-8884-8107-6dc2c5b232ff",
    "hold-metered, a5dade23-7a63-8018-96da-446724c72dca",
    "capture-all, cf957ef5-3f0f-805d-81c9-e1ddf5335a4e",
    "capture-credits, 7e05716e-d554-82b8-9816-1230b29de569",
    "capture-usage, e23bd23a-7ee7-8d89-b616-6ab1dfa63871",
    "release, 26a2a081-0309-8a12-a4b6-c33a5d5a912a",
    "release-unexplained, 5721cef0-bc35-89a3-96be-7ad7860cdcdf",
    "extend, f64acb75-594a-81c5-a279-cf0932368fb6",
    "refund-all, 8eb2f872-8e4c-8465-9943-e591464cca24",
    "refund-part, 0c2ee1a4-2de1-8ae2-bde8-c516bb39043e",
    "touch, a27552f1-a9c5-800d-8a6d-30be46308376",
    "grant, 561cf440-adab-8f1a-80f9-16e2b7724d41",
    "grant-until, 5ab361f2-9d1a-874f-8c12-70eb9133a659",
    "grant-for, 5db1fd62-b393-8c02-a021-a5168aa888d0",
    "void, c7e5c928-8e6a-8e4d-86d6-2cc24ef3288e",
    "purchase, f5b15fcd-8a40-8451-b6d2-9b9d159c121e",
    "subscribe, 97aad9b9-8c71-8bc0-821e-b7cc499a5b62",
    "subscribe-discounted, 6820164e-f24e-87de-93d2-89e4c161fb54",
    "change, d5207da4-efa9-811d-b38c-8300ce02c8c3",
    "cancel, 5aa5b66b-e027-8213-a08c-7fbdc6e04d3e",
    "cancel-explained, e20f4909-9929-8dfb-a682-5393d59e883a",
    "resume, 68399246-61a6-8532-9e7c-2fcf65ce2b6f",
    "withdraw-change, 7c5912f5-71e7-88b7-a559-9102cf30546c",
    "acknowledge-erasure, 1b1b80bd-d045-88e6-bd1f-a2fddc81e6f8"
  })
  void isForEverWhatWasStored(String name, UUID stored) {
    assertThat(Fingerprint.of(StoredOrders.byName().get(name))).isEqualTo(stored);
  }

  @Test
  void isStoredOfEveryKindOfOrder() {
    List<String> all =
        new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.bursar.application")
                .stream()
                .filter(type -> type.isAssignableTo(Command.class) && !type.isInterface())
                .map(JavaClass::getName)
                .toList();
    assertThat(StoredOrders.byName().values().stream().map(o -> o.getClass().getName()).distinct())
        .hasSizeGreaterThan(1)
        .containsExactlyInAnyOrderElementsOf(all);
  }

  @Test
  void leavesOutAMemberThatCameLaterWhereItIsAbsent() {
    assertThat(form(new Later("x", Optional.empty()))).isEqualTo("Later(1 1:x)");
    assertThat(form(new Later("x", Optional.of("bob")))).isEqualTo("Later(1 1:x6:member3:bob)");
  }

  @Test
  void isTheSameForTheSameOrder() {
    assertThat(Fingerprint.of(charge(Map.of("a", "1", "b", "2"))))
        .isEqualTo(Fingerprint.of(charge(Map.of("b", "2", "a", "1"))));
  }

  @Test
  void tellsApartWhatPrintsAlike() {
    Command one = charge(Map.of("a", "1, b=2"));
    Command other = charge(Map.of("a", "1", "b", "2"));
    assertThat(one).hasToString(other.toString());
    assertDifferent(one, other);
  }

  @Test
  void tellsApartAttributesThatPrintAlike() {
    assertDifferent(
        used(Map.of("tokens", BigDecimal.ONE), Map.of("model", "pro, size=big")),
        used(Map.of("tokens", BigDecimal.ONE), Map.of("model", "pro", "size", "big")));
    assertDifferent(
        used(Map.of("a", BigDecimal.ONE, "b", BigDecimal.ONE), Map.of()),
        used(Map.of("a=1, b", BigDecimal.ONE), Map.of()));
  }

  @Test
  void tellsApartAbsentAndEmpty() {
    assertDifferent(charge(Map.of()), charge(Map.of("", "")));
    assertDifferent(
        new RefundCharge(ID, "0:", Optional.empty()),
        new RefundCharge(ID, "0:", Optional.of(Credits.ZERO)));
  }

  @Test
  void tellsApartOrdersWithTheSameContent() {
    assertDifferent(new ReleaseHold(ID, "x"), new RefundCharge(ID, "x", Optional.empty()));
  }
}
