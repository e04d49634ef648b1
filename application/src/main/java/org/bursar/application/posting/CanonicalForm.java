package org.bursar.application.posting;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.bursar.domain.metering.Usage;
import org.bursar.domain.wallet.Credits;
import org.bursar.domain.wallet.Metadata;

/**
 * The one text of an order that its fingerprint is taken of. Fingerprints are stored for ever and
 * compared with those of requests that come again, so this text never changes for an order that
 * could be expressed before:
 *
 * <ul>
 *   <li>A kind word is a literal. It stays what it is, whatever becomes of the class.
 *   <li>The members that a kind has from its beginning are written in a fixed order, and each is
 *       written even if it is empty.
 *   <li>A member that a kind is given later is written by {@link #whenPresent}, after all others
 *       and in the order in which they were added. An order without it keeps its old text.
 * </ul>
 *
 * <p>Each text goes in with its length before it. What a record prints of itself would not do: a
 * caller may write {@code "1, b=2"} into a field.
 */
public final class CanonicalForm {
  private final StringBuilder text = new StringBuilder(160);

  CanonicalForm() {}

  /**
   * Begins a group of values, such as an order.
   *
   * @param kind its word; for ever the same
   * @param members how many members it has had from its beginning; for ever the same
   */
  public CanonicalForm begin(String kind, int members) {
    text.append(kind);
    return begin(members);
  }

  private CanonicalForm begin(int members) {
    text.append('(').append(members).append(' ');
    return this;
  }

  /** Ends the group that was begun last. */
  public CanonicalForm end() {
    text.append(')');
    return this;
  }

  /** Writes a text, or a value that has one text only, such as an id. */
  public CanonicalForm text(Object value) {
    String plain = value.toString();
    text.append(plain.length()).append(':').append(plain);
    return this;
  }

  public CanonicalForm number(long value) {
    return text(Long.toString(value));
  }

  /** Writes whether there is a value, and the value. */
  public <T> CanonicalForm optional(Optional<T> value, BiConsumer<CanonicalForm, T> writer) {
    begin(value.isPresent() ? 1 : 0);
    if (value.isPresent()) {
      writer.accept(this, value.get());
    }
    return end();
  }

  /** Writes values in their order. */
  public <T> CanonicalForm list(Collection<T> values, BiConsumer<CanonicalForm, T> writer) {
    begin(values.size());
    for (T value : values) {
      writer.accept(this, value);
    }
    return end();
  }

  /** Writes keys and values in the map's order, which must follow from its content. */
  private CanonicalForm map(Map<String, ?> entries) {
    begin(entries.size());
    for (Map.Entry<String, ?> entry : entries.entrySet()) {
      text(entry.getKey()).text(entry.getValue());
    }
    return end();
  }

  public CanonicalForm credits(Credits credits) {
    return begin("Credits", 1).number(credits.micros()).end();
  }

  public CanonicalForm usage(Usage usage) {
    return begin("Usage", 2).map(usage.quantities()).map(usage.attributes()).end();
  }

  public CanonicalForm note(Metadata note) {
    begin("Note", 2).optional(note.description(), CanonicalForm::text);
    return map(note.metadata()).end();
  }

  /**
   * Writes the name and the value of a member that its group was given later; nothing if the value
   * is absent. It comes before the group's {@link #end} and is not counted in its members.
   */
  public <T> CanonicalForm whenPresent(
      String member, Optional<T> value, BiConsumer<CanonicalForm, T> writer) {
    if (value.isPresent()) {
      text(member);
      writer.accept(this, value.get());
    }
    return this;
  }

  /** The text that has been written. */
  @Override
  public String toString() {
    return text.toString();
  }
}
