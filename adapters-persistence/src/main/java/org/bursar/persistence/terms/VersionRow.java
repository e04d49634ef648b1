package org.bursar.persistence.terms;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.util.Objects;
import org.bursar.persistence.json.Json;

/** One version of something that a tenant sells, as a document. */
@MappedSuperclass
abstract class VersionRow {
  @Id private String tenant;
  @Id private String code;
  @Id private int version;
  private String document;

  protected VersionRow() {}

  protected VersionRow(String tenant, String code, int version, Object document) {
    this.tenant = tenant;
    this.code = code;
    this.version = version;
    this.document = Json.write(document);
  }

  protected <T> T toDomain(Class<T> type) {
    return Json.read(document, type);
  }

  /** The primary key. */
  static final class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    private String tenant;
    private String code;
    private int version;

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key
          && key.tenant.equals(tenant)
          && key.code.equals(code)
          && key.version == version;
    }

    @Override
    public int hashCode() {
      return Objects.hash(tenant, code, version);
    }
  }
}
