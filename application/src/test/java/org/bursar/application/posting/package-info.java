/** Tests of how orders come into the ledger together, and alone where something breaks. */
package org.bursar.application.posting;
