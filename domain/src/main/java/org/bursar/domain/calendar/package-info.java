/** Months as customers see them: counted from an anchor, in their own time zone. */
package org.bursar.domain.calendar;
