/** One server's way to the database, without a container. */
package org.bursar.persistence.store;
