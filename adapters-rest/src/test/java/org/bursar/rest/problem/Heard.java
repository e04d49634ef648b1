package org.bursar.rest.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What has been logged. */
final class Heard extends Handler {
  private final List<LogRecord> messages = new ArrayList<>();

  /** A logger that nobody else hears. */
  Logger logger() {
    Logger logger = Logger.getAnonymousLogger();
    logger.setUseParentHandlers(false);
    logger.addHandler(this);
    return logger;
  }

  LogRecord last() {
    return messages.get(messages.size() - 1);
  }

  List<String> lines() {
    return messages.stream().map(LogRecord::getMessage).toList();
  }

  @Override
  public void publish(LogRecord message) {
    messages.add(message);
  }

  @Override
  public void flush() {
    // nothing is kept back
  }

  @Override
  public void close() {
    // nothing is open
  }
}
