/** Staff gives credits for a reason, and takes back what is left of a lot. */
package org.bursar.application.granting;
