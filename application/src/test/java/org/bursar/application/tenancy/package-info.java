/** Keys, from their making to their end. */
package org.bursar.application.tenancy;
