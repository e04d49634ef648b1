/**
 * The outbound ports in memory, over one store with transactions and row locks: what tests run the
 * conversations on when a database would only slow them down.
 */
package org.bursar.application.memory;
