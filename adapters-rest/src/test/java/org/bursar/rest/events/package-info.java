/** How streams are opened, fed and ended. */
package org.bursar.rest.events;
