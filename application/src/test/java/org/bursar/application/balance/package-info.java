/** What is said about a balance, now and when it changes. */
package org.bursar.application.balance;
