/** Keeps idle wallets tidy. Without it every balance is still right; it is only posted later. */
package org.bursar.application.renewing;
