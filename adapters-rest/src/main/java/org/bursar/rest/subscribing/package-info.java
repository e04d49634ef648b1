/** Subscriptions over HTTP: from the first plan to the last acknowledgement. */
package org.bursar.rest.subscribing;
