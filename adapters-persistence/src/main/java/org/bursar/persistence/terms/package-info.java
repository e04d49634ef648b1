/**
 * The tenants and what they have laid down: policies, plans, packs, meters, each version a row of
 * its own. Read once per revision and server.
 */
package org.bursar.persistence.terms;
