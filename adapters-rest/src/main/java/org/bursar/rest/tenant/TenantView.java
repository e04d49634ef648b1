package org.bursar.rest.tenant;

import java.util.Optional;
import org.bursar.domain.customer.Tenant;
import org.bursar.rest.tenant.TenantRequest.Mode;

/**
 * A tenant.
 *
 * @param key its first key's whole text, with all scopes; once, when it has just been made
 */
public record TenantView(String code, String name, Mode mode, Optional<String> key) {
  static TenantView of(Tenant tenant, Optional<String> key) {
    Mode mode = tenant.isSandbox() ? Mode.SANDBOX : Mode.LIVE;
    return new TenantView(tenant.code(), tenant.name(), mode, key);
  }
}
