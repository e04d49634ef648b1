-- What the tenant wants to remember of a hold: description and metadata, for the charge that it
-- becomes. NULL where nothing was said.
ALTER TABLE hold ADD COLUMN note JSON NULL AFTER rate_card;
