package org.bursar.application.contract;

import org.bursar.application.ledger.Ledger;
import org.bursar.application.port.Catalog;
import org.bursar.application.port.Customers;
import org.bursar.application.port.Tenants;
import org.bursar.application.posting.Accounts;
import org.bursar.application.posting.Owners;
import org.bursar.application.tenancy.Keys;

/** The outbound ports of one store. */
public record Ports(
    Accounts accounts,
    Owners owners,
    Tenants tenants,
    Catalog catalog,
    Customers customers,
    Keys keys,
    Ledger ledger) {}
