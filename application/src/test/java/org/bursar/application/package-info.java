/** What holds for the application as a whole. */
package org.bursar.application;
