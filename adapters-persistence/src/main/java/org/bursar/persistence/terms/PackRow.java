package org.bursar.persistence.terms;

import jakarta.persistence.Entity;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.bursar.domain.catalog.Pack;

/** A row of {@code pack_version}. */
@Entity(name = "Pack")
@Table(name = "pack_version")
@IdClass(VersionRow.Key.class)
class PackRow extends VersionRow {
  protected PackRow() {}

  private PackRow(String tenant, Pack pack) {
    super(tenant, pack.code(), pack.version(), pack);
  }

  static PackRow of(String tenant, Pack pack) {
    return new PackRow(tenant, pack);
  }

  Pack toDomain() {
    return toDomain(Pack.class);
  }
}
