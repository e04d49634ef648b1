package org.bursar.rest.download;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

/** A table as an answer, sent while it is read. */
final class Download {
  static final String CSV = "text/csv;charset=utf-8";

  private Download() {}

  static Response of(String file, StreamingOutput table) {
    return Response.ok(table, CSV)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
        .build();
  }
}
