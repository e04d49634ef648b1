/**
 * A page for every problem that the service can answer with: what it means and what to do. The
 * texts are in {@code problems.json}, by slug.
 */
package org.bursar.rest.explain;
