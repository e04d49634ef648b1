/** The tenant's backend pays for generations with a customer's credits. */
package org.bursar.application.charging;
