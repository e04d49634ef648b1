/** Tests of what documents are made of. */
package org.bursar.persistence.json;
