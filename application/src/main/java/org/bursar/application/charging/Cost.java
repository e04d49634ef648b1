package org.bursar.application.charging;

import java.util.Optional;
import org.bursar.application.port.Terms;
import org.bursar.application.posting.CanonicalForm;
import org.bursar.domain.metering.Meter;
import org.bursar.domain.metering.Usage;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.RateCardVersion;

/** What something costs: plain credits, or measured usage that a rate card prices. */
public sealed interface Cost {

  /**
   * The price under the tenant's latest rate cards.
   *
   * @throws org.bursar.domain.Refused not found, unknown quantity, unknown attribute
   */
  Priced price(Terms terms);

  /** Writes what it is and its values, as a part of an order. */
  void writeTo(CanonicalForm form);

  /** Plain credits. */
  record Fixed(Credits credits) implements Cost {
    public Priced price(Terms terms) {
      return new Priced(credits, Optional.empty(), Optional.empty());
    }

    public void writeTo(CanonicalForm form) {
      form.begin("Fixed", 1).credits(credits).end();
    }
  }

  /** Usage by a meter. */
  record Metered(String meter, Usage usage) implements Cost {
    public Priced price(Terms terms) {
      return Priced.by(terms.meter(meter), usage);
    }

    public void writeTo(CanonicalForm form) {
      form.begin("Metered", 2).text(meter).usage(usage).end();
    }
  }

  /** A price and how it came about. */
  record Priced(Credits credits, Optional<RateCardVersion> tariff, Optional<Usage> usage) {
    static Priced by(Meter meter, Usage usage) {
      return new Priced(meter.price(usage), Optional.of(meter.tariff()), Optional.of(usage));
    }
  }
}
