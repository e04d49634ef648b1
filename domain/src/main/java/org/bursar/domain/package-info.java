/** What credits are and what may happen to them, in the JDK alone: pure values and decisions. */
package org.bursar.domain;
