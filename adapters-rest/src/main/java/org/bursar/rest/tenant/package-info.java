/** A tenant's own affairs over HTTP: keys, the test clock, the proof; and the making of tenants. */
package org.bursar.rest.tenant;
