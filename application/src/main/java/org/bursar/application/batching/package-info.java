/** How callers that come at the same time let one of them do the work of all. */
package org.bursar.application.batching;
