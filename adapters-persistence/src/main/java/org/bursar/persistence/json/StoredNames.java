package org.bursar.persistence.json;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.PropertyName;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.bursar.application.charging.Captured;
import org.bursar.application.charging.Held;
import org.bursar.application.charging.Refunded;
import org.bursar.application.charging.Released;
import org.bursar.application.granting.Lot;
import org.bursar.application.granting.VoidLot.Voided;
import org.bursar.application.posting.Charge;
import org.bursar.application.purchasing.BuyPack.Purchased;
import org.bursar.application.subscribing.Subscribed;
import org.bursar.domain.calendar.BillingAnchor;
import org.bursar.domain.catalog.Money;
import org.bursar.domain.catalog.Pack;
import org.bursar.domain.catalog.Plan;
import org.bursar.domain.metering.Meter;
import org.bursar.domain.metering.Multiplier;
import org.bursar.domain.metering.Rate;
import org.bursar.domain.metering.RateCard;
import org.bursar.domain.metering.Usage;
import org.bursar.domain.policy.Overrides;
import org.bursar.domain.subscription.Discount;
import org.bursar.domain.subscription.FreeAllowances;
import org.bursar.domain.subscription.PendingChange;
import org.bursar.domain.wallet.Draw;
import org.bursar.domain.wallet.Metadata;

/**
 * What the components of records are called in stored documents. A name that was ever stored stays:
 * a component that is renamed is listed here as {@code new:old}. A component that is added is
 * optional, and a record that takes another shape is stored through a {@link DocumentShape} from
 * then on.
 */
final class StoredNames extends NopAnnotationIntrospector {
  private static final long serialVersionUID = 1L;

  private static final Map<Class<?>, Map<String, String>> ALL =
      Map.ofEntries(
          // answers
          of(
              Charge.class,
              "id customer status credits shortfall owed meter usage rateCardVersion draws "
                  + "burnDown hold description metadata available at"),
          of(
              Held.class,
              "id customer status credits meter rateCardVersion draws description metadata "
                  + "captured released available at expiresAt"),
          of(Captured.class, "id status credits captured released shortfall owed charge available"),
          of(Released.class, "id status released available"),
          of(Refunded.class, "id charge credits reason returned available at"),
          of(Lot.class, "id source label granted available held effectiveAt expiresAt"),
          of(Voided.class, "id forfeited available"),
          of(Purchased.class, "id customer status pack credits price lot available at"),
          of(
              Subscribed.class,
              "id plan status interval price allowance anchor timeZone currentPeriod "
                  + "currentCycle pendingChange cancelAt cancelReason discounts credit charge "
                  + "creditsAdded erasure"),
          of(Subscribed.Span.class, "from to"),
          of(Subscribed.Pending.class, "plan at"),
          // charges and holds
          of(Draw.class, "lot source credits takenAt"),
          of(Usage.class, "quantities attributes"),
          of(Metadata.class, "description metadata"),
          // what is sold
          of(Plan.class, "code version name interval price allowance policy active"),
          of(Pack.class, "code version name credits price policy active"),
          of(Overrides.class, "answers"),
          of(Money.class, "amount currency"),
          of(Meter.class, "code version rateCard"),
          of(RateCard.class, "base rates multipliers minimum scale"),
          of(Rate.class, "quantity per credits"),
          of(Multiplier.class, "attribute values otherwise"),
          // parts of subscriptions
          of(BillingAnchor.class, "start zone"),
          of(FreeAllowances.class, "anchor nextCycle until"),
          of(PendingChange.class, "plan at"),
          of(Discount.class, "code percent"));

  private final transient Map<Class<?>, Map<String, String>> names;

  StoredNames() {
    this(ALL);
  }

  StoredNames(Map<Class<?>, Map<String, String>> names) {
    this.names = names;
  }

  /**
   * The names of a record's components.
   *
   * @param names of all components in any order, separated by spaces: {@code component}, or {@code
   *     component:stored} where it is stored under another name
   * @throws IllegalStateException if the components are others
   */
  static Map.Entry<Class<?>, Map<String, String>> of(Class<?> type, String names) {
    Map<String, String> stored =
        Arrays.stream(names.split(" "))
            .map(name -> name.split(":"))
            .collect(toMap(parts -> parts[0], parts -> parts[parts.length - 1]));
    Set<String> components =
        Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).collect(toSet());
    if (!components.equals(stored.keySet())) {
      throw new IllegalStateException(
          type + " has " + components + ", but stored are " + stored.keySet());
    }
    return Map.entry(type, stored);
  }

  @Override
  public PropertyName findNameForSerialization(Annotated annotated) {
    return annotated instanceof AnnotatedField field
        ? name(field.getDeclaringClass(), field.getName())
        : null;
  }

  @Override
  public PropertyName findNameForDeserialization(Annotated annotated) {
    if (annotated instanceof AnnotatedParameter parameter
        && parameter.getDeclaringClass().isRecord()) {
      RecordComponent[] components = parameter.getDeclaringClass().getRecordComponents();
      return name(parameter.getDeclaringClass(), components[parameter.getIndex()].getName());
    }
    return findNameForSerialization(annotated);
  }

  private PropertyName name(Class<?> type, String component) {
    if (!type.isRecord() || DocumentShape.class.isAssignableFrom(type)) {
      return null;
    }
    Map<String, String> stored = names.get(type);
    if (stored == null) {
      throw new IllegalStateException(
          "It is not said what the components of " + type + " are called in documents");
    }
    return PropertyName.construct(stored.get(component));
  }
}
