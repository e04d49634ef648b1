/** A customer's usage, ledger and lots as CSV, for spreadsheets and accountants. */
package org.bursar.rest.download;
