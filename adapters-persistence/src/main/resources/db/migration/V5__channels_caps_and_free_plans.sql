-- All with defaults, so that a server of the release before goes on writing its rows beside this one.

-- Whose key it is: a tenant's own, a payment provider's, the service's, or its staff's. Keys of
-- different channels never meet.
ALTER TABLE effect
  ADD COLUMN channel VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'API'
  AFTER tenant;

-- Of what is held: how much a rollover cap takes once it comes back. Where a server of the release
-- before has released it since, it may be more than is held: then what is held counts.
ALTER TABLE lot
  ADD COLUMN over_cap BIGINT NOT NULL DEFAULT 0 AFTER held,
  ADD CONSTRAINT lot_cap_takes_no_less_than_nothing CHECK (over_cap >= 0);

-- How far a plan that costs nothing has granted its allowance before this subscription took its
-- place: {"anchor":{"start":..,"zone":..},"nextCycle":..,"until":..}. NULL where there was none.
-- Beside the document, for a server of the release before refuses what it does not know in there.
ALTER TABLE subscription
  ADD COLUMN earlier_free LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL AFTER document;
