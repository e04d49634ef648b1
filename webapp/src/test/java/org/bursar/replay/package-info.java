/**
 * {@code mvn -Preplay}: an hour of real LLM traffic through the HTTP interface of a running
 * service, and an account of it worked out from the file alone, with which every answer, balance
 * and sum must agree. Nothing here uses the service's own code: what checks it must not share its
 * mistakes.
 */
package org.bursar.replay;
