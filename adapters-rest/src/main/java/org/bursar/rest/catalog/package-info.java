/** What a tenant sells and under which policy, over HTTP. */
package org.bursar.rest.catalog;
