/** Tests of {@link org.bursar.rest.admission}. */
package org.bursar.rest.admission;
