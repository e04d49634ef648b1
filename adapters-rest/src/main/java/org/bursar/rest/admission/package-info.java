/**
 * Who may be served at the same time: each tenant has a share of the requests that run, so that
 * none can keep another from being served, and none keeps the health checks waiting.
 */
package org.bursar.rest.admission;
