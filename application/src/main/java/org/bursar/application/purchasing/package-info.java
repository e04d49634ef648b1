/** A customer buys a pack of credits on top of a plan. */
package org.bursar.application.purchasing;
