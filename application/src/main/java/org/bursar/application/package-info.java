/** One class per conversation with an actor, and the ports those conversations need. */
package org.bursar.application;
