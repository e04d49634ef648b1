/** Documents in JSON columns: records of the domain and of answers, written and read alike. */
package org.bursar.persistence.json;
