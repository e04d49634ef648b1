/**
 * A real MariaDB without an installation: unpacked from a test dependency, one child process on the
 * loopback interface, durable as in production. Tests share one per JVM and take a schema each.
 */
package org.bursar.persistence.embedded;
