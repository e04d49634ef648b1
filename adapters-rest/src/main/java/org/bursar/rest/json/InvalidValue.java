package org.bursar.rest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonMappingException;

/** A value of the wrong sort; its message is written for the sender. */
final class InvalidValue extends JsonMappingException {
  private static final long serialVersionUID = 1L;

  InvalidValue(JsonParser parser, String problem) {
    super(parser, problem);
  }
}
