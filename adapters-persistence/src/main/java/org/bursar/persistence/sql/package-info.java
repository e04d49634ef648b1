/**
 * Plain statements for the paths where their number counts: text and parameters grow side by side,
 * rows are read by type, and what the database complains of becomes the application's own words.
 */
package org.bursar.persistence.sql;
