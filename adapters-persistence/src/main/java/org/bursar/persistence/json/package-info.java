/**
 * Documents in JSON columns: records of the domain and of answers, written and read alike, in
 * shapes that do not follow when a class or a component is renamed.
 */
package org.bursar.persistence.json;
