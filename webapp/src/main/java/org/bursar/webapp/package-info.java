/** What only the running server needs: its wiring, its timers and its pages. */
package org.bursar.webapp;
