/**
 * The tables and the right to use them: checks that the database is one Bursar may trust with
 * money, brings its schema up to date with Flyway, and gives the service's user no more than it
 * needs.
 */
package org.bursar.persistence.schema;
