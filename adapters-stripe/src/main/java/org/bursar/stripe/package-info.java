/** Stripe: payments asked for through its SDK, outcomes heard from its webhooks. */
package org.bursar.stripe;
