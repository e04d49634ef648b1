/** A tenant's billing staff lays down plans, packs, meters and the policy. */
package org.bursar.application.catalog;
