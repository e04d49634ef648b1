/** What a tenant sells: plans that grant an allowance each month, and packs bought on top. */
package org.bursar.domain.catalog;
