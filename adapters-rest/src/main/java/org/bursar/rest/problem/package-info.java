/**
 * How the service says no over HTTP: one mapping of every refusal and every fault to a problem
 * document (RFC 9457). What a person or program reads here never names a class, a table or a query.
 */
package org.bursar.rest.problem;
