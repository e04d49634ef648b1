/** What is measured, how much of it one generation took, and what that costs in credits. */
package org.bursar.domain.metering;
