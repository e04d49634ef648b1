package org.bursar.rest.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.Locale;
import org.bursar.application.tenancy.Scope;

/** Writes scopes as keys name them. */
final class LowerCase extends StdSerializer<Scope> {
  private static final long serialVersionUID = 1L;

  LowerCase() {
    super(Scope.class);
  }

  @Override
  public void serialize(Scope scope, JsonGenerator json, SerializerProvider p) throws IOException {
    json.writeString(scope.name().toLowerCase(Locale.ROOT));
  }
}
