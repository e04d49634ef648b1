/** Nothing is served that is not described. */
package org.bursar.rest.describe;
