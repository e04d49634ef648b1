/**
 * The server as a child process, with an embedded MariaDB beside it: for {@code mvn -Prun}, and for
 * tests that need several servers on one database or a server that is killed.
 */
package org.bursar.run;
