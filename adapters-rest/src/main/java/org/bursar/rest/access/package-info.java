/**
 * Who calls, and what they may do. The tenant comes from the credential alone; a customer's session
 * sees that customer and nobody else.
 */
package org.bursar.rest.access;
