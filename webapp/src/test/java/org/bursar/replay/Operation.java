package org.bursar.replay;

/** What is asked of the service while the trace goes by. */
enum Operation {
  CHARGE("charge"),
  BATCH("batch of charges"),
  REFUND("refund"),
  HOLD("hold"),
  CAPTURE("capture"),
  RELEASE("release");

  final String words;

  Operation(String words) {
    this.words = words;
  }
}
