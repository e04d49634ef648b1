/** The ledger proves itself: all laws, over every wallet of a tenant. */
package org.bursar.application.proving;
