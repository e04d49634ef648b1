/** What a spreadsheet gets to read. */
package org.bursar.rest.download;
