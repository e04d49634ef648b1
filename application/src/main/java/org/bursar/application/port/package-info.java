/**
 * What the application needs from outside. Each port has two implementations, an adapter's and one
 * in memory for tests, and one contract that both keep.
 */
package org.bursar.application.port;
