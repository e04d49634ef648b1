/**
 * Serves the busiest operations without JAX-RS's own dispatch, which costs as much as reading,
 * checking and answering them. Their resource methods stay their only definition: what is asked in
 * any unusual way goes through JAX-RS, and both ways answer alike.
 */
package org.bursar.rest.direct;
