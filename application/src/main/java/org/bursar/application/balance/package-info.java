/** What a customer has, had and will have, and where it went. */
package org.bursar.application.balance;
