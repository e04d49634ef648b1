/** Charges as they go out, one by one and many at once. */
package org.bursar.rest.charging;
