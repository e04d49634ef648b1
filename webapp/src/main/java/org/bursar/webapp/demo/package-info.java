/** The two tenants of the demo: Alno.ai, whose credits never expire, and Async, whose reset. */
package org.bursar.webapp.demo;
