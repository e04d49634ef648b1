/** Every problem has its page, and the page says it. */
package org.bursar.rest.explain;
