package org.bursar.crash;

/**
 * A hold that is open, or a charge that can be refunded.
 *
 * @param mills what is held, or what can still come back
 */
record Subject(String id, String customer, long mills) {}
