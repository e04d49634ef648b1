/**
 * What has happened to a customer's credits: entries, charges and usage, to read and to download.
 */
package org.bursar.application.history;
