/** What is served without JAX-RS, and what is not. */
package org.bursar.rest.direct;
