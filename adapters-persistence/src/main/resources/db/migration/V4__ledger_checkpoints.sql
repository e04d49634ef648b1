-- What a wallet had right after one of its ledger entries, written down once in about a thousand of
-- them, in the transaction of that entry: a past balance is the checkpoint before it and the few
-- entries since, however long the ledger is. All of it follows from the ledger, and GET
-- /ledger/proof compares. A wallet whose entries are older than this table has none of before; it
-- is read the long way.
CREATE TABLE ledger_checkpoint (
  wallet   BINARY(16) NOT NULL,
  -- number of the entry
  sequence BIGINT     NOT NULL,
  -- credits that the wallet owed
  debt     BIGINT     NOT NULL,
  -- the open lots: [{"lot":"0190...","available":8500000,"held":0}, ...] with the id of the lot and
  -- millionths of a credit; what else there is of a lot never changes and is in its own row
  lots     LONGTEXT   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (wallet, sequence),
  CONSTRAINT checkpoint_is_of_an_entry CHECK (sequence >= 1),
  CONSTRAINT checkpoint_owes_no_less_than_nothing CHECK (debt >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Append-only like the ledger, for the owner too.
CREATE TRIGGER ledger_checkpoint_is_not_updated BEFORE UPDATE ON ledger_checkpoint FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Checkpoints of the ledger are never updated.';

CREATE TRIGGER ledger_checkpoint_is_not_deleted BEFORE DELETE ON ledger_checkpoint FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Checkpoints of the ledger are never deleted.';
