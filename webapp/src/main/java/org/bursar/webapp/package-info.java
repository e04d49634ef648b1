/** Where the parts become one application: what the container injects, and the timers. */
package org.bursar.webapp;
