/**
 * The WAR that ships, asked over HTTP as its callers ask it. Each test has a sandbox tenant of its
 * own, and each answer is held against the service's own description.
 */
package org.bursar.http;
