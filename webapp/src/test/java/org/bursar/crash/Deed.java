package org.bursar.crash;

import java.util.Optional;

/**
 * One request that is to have one effect, and what that effect must be.
 *
 * @param body in JSON
 * @param move what it does if it is carried out
 * @param subject the hold or charge that it is about
 */
record Deed(
    Kind kind,
    String key,
    String customer,
    String path,
    String body,
    Move move,
    Optional<Subject> subject) {

  /** Sorts of requests. */
  enum Kind {
    CHARGE,
    HOLD,
    CAPTURE,
    RELEASE,
    REFUND,
    GRANT,
    PLAN
  }

  static Deed charge(String key, String customer, long mills) {
    String body = "{\"customer\":\"%s\",\"credits\":\"%s\"}".formatted(customer, Move.text(mills));
    return new Deed(
        Kind.CHARGE, key, customer, "/charges", body, new Move(-mills, 0), Optional.empty());
  }

  static Deed hold(String key, String customer, long mills) {
    String body = "{\"customer\":\"%s\",\"credits\":\"%s\"}".formatted(customer, Move.text(mills));
    return new Deed(
        Kind.HOLD, key, customer, "/holds", body, new Move(-mills, mills), Optional.empty());
  }

  /** A capture that costs no more than its customer surely has. */
  static Deed capture(String key, Subject hold, long cost) {
    String body = "{\"credits\":\"%s\"}".formatted(Move.text(cost));
    Move move = new Move(hold.mills() - cost, -hold.mills());
    return about(hold, Kind.CAPTURE, key, "/holds/" + hold.id() + "/capture", body, move);
  }

  static Deed release(String key, Subject hold) {
    Move move = new Move(hold.mills(), -hold.mills());
    String body = "{\"reason\":\"%s\"}".formatted(key);
    return about(hold, Kind.RELEASE, key, "/holds/" + hold.id() + "/release", body, move);
  }

  static Deed refund(String key, Subject charge, long mills) {
    String body = "{\"reason\":\"TECHNICAL_ERROR\",\"credits\":\"%s\"}".formatted(Move.text(mills));
    Move move = new Move(mills, 0);
    return about(charge, Kind.REFUND, key, "/charges/" + charge.id() + "/refunds", body, move);
  }

  static Deed grant(String key, String customer, String source, long mills) {
    String body =
        "{\"credits\":\"%s\",\"source\":\"%s\",\"reason\":\"for work\"}"
            .formatted(Move.text(mills), source);
    String path = "/customers/" + customer + "/grants";
    return new Deed(Kind.GRANT, key, customer, path, body, new Move(mills, 0), Optional.empty());
  }

  /**
   * A plan taken or changed.
   *
   * @param way {@code subscription} or {@code subscription/change}
   * @param added what it brings at once
   */
  static Deed plan(String key, String customer, String way, Choice choice) {
    String path = "/customers/" + customer + "/" + way;
    String body = "{\"plan\":\"%s\"}".formatted(choice.plan);
    Move move = new Move(choice.added, 0);
    return new Deed(Kind.PLAN, key, customer, path, body, move, Optional.empty());
  }

  /** A plan, and how many mills it brings at once. */
  record Choice(String plan, long added) {}

  private static Deed about(
      Subject subject, Kind kind, String key, String path, String body, Move move) {
    return new Deed(kind, key, subject.customer(), path, body, move, Optional.of(subject));
  }
}
