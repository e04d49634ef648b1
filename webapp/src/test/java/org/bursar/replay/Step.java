package org.bursar.replay;

/**
 * What must happen to one row. All amounts are mills.
 *
 * @param before what the customer has available before it
 */
record Step(TraceRow row, int customer, long before) {

  /** Too little there to begin: refused with 402, nothing changes. */
  boolean refused() {
    return row.asked() > before;
  }

  /** What the customer has left once the row has been charged or held. */
  long begun() {
    return refused() ? before : before - row.asked();
  }

  /** What the row costs for good. A capture takes no more than is there. */
  long spent() {
    return refused() || row.course().fails() ? 0 : Math.min(row.price(), before);
  }

  /** What the customer has left in the end. */
  long after() {
    return before - spent();
  }

  /** What an end of the hold gives back. */
  long released() {
    return Math.max(0, row.asked() - spent());
  }

  /** What a capture could not take. */
  long shortfall() {
    return row.price() - spent();
  }

  /** Whether a charge stands in the books, refunded or not. */
  boolean charged() {
    return !refused() && row.course() != Course.HOLD_THEN_RELEASE;
  }
}
