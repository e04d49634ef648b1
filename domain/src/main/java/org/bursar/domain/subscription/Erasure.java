package org.bursar.domain.subscription;

/** An obligation of the tenant to erase chat history, saved prompts and media of a customer. */
public enum Erasure {
  NONE,
  /** Open since the subscription's end, until the tenant acknowledges it. */
  DUE,
  ACKNOWLEDGED
}
