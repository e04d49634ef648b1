/**
 * The OpenAPI document, made out of the resource classes and the records that they take and give,
 * as JSON has them. What is served and what is described have one source.
 */
package org.bursar.rest.describe;
