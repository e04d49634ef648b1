/** The API as a whole: every address, what it takes and whom it lets in. */
package org.bursar.rest;
