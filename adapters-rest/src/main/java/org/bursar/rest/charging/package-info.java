/** Quotes, charges, holds and refunds over HTTP. */
package org.bursar.rest.charging;
