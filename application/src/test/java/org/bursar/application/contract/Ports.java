package org.bursar.application.contract;

import org.bursar.application.port.Accounts;
import org.bursar.application.port.Catalog;
import org.bursar.application.port.Customers;
import org.bursar.application.port.Keys;
import org.bursar.application.port.Ledger;
import org.bursar.application.port.Owners;
import org.bursar.application.port.Tenants;

/** The outbound ports of one store. */
public record Ports(
    Accounts accounts,
    Owners owners,
    Tenants tenants,
    Catalog catalog,
    Customers customers,
    Keys keys,
    Ledger ledger) {}
