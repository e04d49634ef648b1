/** MariaDB through JPA: the outbound ports that remember. */
package org.bursar.persistence;
