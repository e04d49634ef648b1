/** Tests of {@link org.bursar.persistence.terms}. */
package org.bursar.persistence.terms;
