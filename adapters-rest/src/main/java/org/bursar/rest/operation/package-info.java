/** What a resource method says of itself: what it does, who may call it, and how it is sent. */
package org.bursar.rest.operation;
