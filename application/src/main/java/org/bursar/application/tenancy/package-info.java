/** Who the tenants are: their keys, their customers' sessions, and a sandbox's test clock. */
package org.bursar.application.tenancy;
