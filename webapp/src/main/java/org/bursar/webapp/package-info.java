/** Where the parts become one application: what the container injects, the settings, the timers. */
package org.bursar.webapp;
