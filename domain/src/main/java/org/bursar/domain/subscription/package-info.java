/**
 * A customer's standing with a tenant: the wallet together with the subscription that fills it,
 * what falls due of both, and what a change of plan costs and brings.
 */
package org.bursar.domain.subscription;
