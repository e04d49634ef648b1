package org.bursar.rest.download;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bursar.application.ledger.Ledger.StoredCharge;
import org.bursar.application.posting.Charge;
import org.bursar.domain.metering.Usage;
import org.bursar.domain.wallet.CreditLot;
import org.bursar.domain.wallet.LedgerEntry;

/** Which columns the tables have. A new column is added at the end: readers may go by place. */
final class Rows {
  private static final String[] USAGE = {
    "at",
    "charge",
    "hold",
    "meter",
    "rateCardVersion",
    "model",
    "quantities",
    "attributes",
    "credits",
    "refunded",
    "net",
    "owed",
    "shortfall",
    "description"
  };
  private static final String[] LEDGER = {
    "sequence",
    "at",
    "type",
    "lot",
    "source",
    "credits",
    "held",
    "owed",
    "available",
    "reference",
    "actor",
    "reason"
  };
  private static final String[] LOTS = {
    "id", "source", "label", "granted", "available", "held", "effectiveAt", "expiresAt", "voided"
  };

  private Rows() {}

  /** Something that goes through rows one by one. */
  interface Reading<T> {
    void forEach(Consumer<T> row);
  }

  static void usage(OutputStream out, Reading<StoredCharge> charges) throws IOException {
    try (Sheet sheet = new Sheet(out, USAGE)) {
      charges.forEach(stored -> usage(sheet, stored));
    }
  }

  private static void usage(Sheet sheet, StoredCharge stored) {
    Charge charge = stored.charge();
    Optional<Usage> usage = charge.usage();
    sheet.row(
        charge.at(),
        charge.id(),
        charge.hold(),
        charge.meter(),
        charge.rateCardVersion(),
        usage.map(u -> u.attributes().get("model")),
        usage.map(u -> list(u.quantities())),
        usage.map(u -> list(u.attributes())),
        charge.credits(),
        stored.refunded(),
        charge.credits().minus(stored.refunded()),
        charge.owed(),
        charge.shortfall(),
        charge.description());
  }

  private static String list(Map<String, ?> named) {
    return named.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + text(entry.getValue()))
        .collect(Collectors.joining("; "));
  }

  private static String text(Object value) {
    return value instanceof java.math.BigDecimal decimal
        ? decimal.toPlainString()
        : value.toString();
  }

  static void ledger(OutputStream out, Reading<LedgerEntry> entries) throws IOException {
    try (Sheet sheet = new Sheet(out, LEDGER)) {
      entries.forEach(
          entry ->
              sheet.row(
                  entry.sequence(),
                  entry.at(),
                  entry.type(),
                  entry.lot(),
                  entry.source(),
                  entry.available(),
                  entry.held(),
                  entry.owed(),
                  entry.balance(),
                  entry.cause().reference(),
                  entry.cause().actor(),
                  entry.cause().reason()));
    }
  }

  static void lots(OutputStream out, Reading<CreditLot> lots) throws IOException {
    try (Sheet sheet = new Sheet(out, LOTS)) {
      lots.forEach(
          lot ->
              sheet.row(
                  lot.id(),
                  lot.source(),
                  lot.label(),
                  lot.granted(),
                  lot.available(),
                  lot.held(),
                  lot.effectiveAt(),
                  Optional.of(lot.expiresAt()).filter(at -> !lot.neverExpires()),
                  lot.voided()));
    }
  }
}
