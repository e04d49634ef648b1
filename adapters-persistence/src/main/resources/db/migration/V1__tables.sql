-- The tables of Bursar.
--
-- Units, everywhere:
--   credits      BIGINT, millionths of a credit. No float, no DECIMAL arithmetic in the server.
--   instants     BIGINT, microseconds since 1970-01-01T00:00Z. A DATETIME would pass through the
--                time zones of session and driver on its way; a number cannot be shifted. To read
--                one: FROM_UNIXTIME(at / 1000000). NULL means never.
--   ids          BINARY(16), the bytes of a UUID in their written order, so that ids that rise
--                with time also append to the primary key. The UUID type would want MariaDB 10.7
--                and sends 36 characters for each. To read one: HEX(id).
--   codes, keys  ascii, binary collation: one byte a character, and 'A' is not 'a'.
--   documents    JSON, written and read by this release's classes only.
--
-- The application makes all ids. Foreign keys stand only where rows are written once in a while
-- (catalogue, keys): on the tables of the hot path (account, lot, hold, effect, ledger_entry) each
-- would cost a look-up and a shared lock per row, and every writer already holds the lock on the
-- account's row, which never goes away. GET /ledger/proof checks what they would, and more.

CREATE TABLE tenant (
  code       VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name       VARCHAR(255) NOT NULL,
  -- where a sandbox's clock stands; NULL for a live tenant
  test_clock BIGINT       NULL,
  -- another number after each change of policy, plans, packs or meters, never the same one twice:
  -- servers keep what they have read of these under it
  revision   BIGINT       NOT NULL,
  PRIMARY KEY (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE policy_version (
  tenant  VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT         NOT NULL,
  -- since when it has been in force, by the tenant's clock
  since   BIGINT      NOT NULL,
  -- the answers by question, in the words of PUT /policy
  answers JSON        NOT NULL,
  PRIMARY KEY (tenant, version),
  CONSTRAINT policy_of_tenant FOREIGN KEY (tenant) REFERENCES tenant (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE plan_version (
  tenant   VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version  INT         NOT NULL,
  document JSON        NOT NULL,
  PRIMARY KEY (tenant, code, version),
  CONSTRAINT plan_of_tenant FOREIGN KEY (tenant) REFERENCES tenant (code),
  CONSTRAINT plan_counts_up CHECK (version >= 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE pack_version (
  tenant   VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version  INT         NOT NULL,
  document JSON        NOT NULL,
  PRIMARY KEY (tenant, code, version),
  CONSTRAINT pack_of_tenant FOREIGN KEY (tenant) REFERENCES tenant (code),
  CONSTRAINT pack_counts_up CHECK (version >= 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE meter_version (
  tenant   VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version  INT         NOT NULL,
  document JSON        NOT NULL,
  PRIMARY KEY (tenant, code, version),
  CONSTRAINT meter_of_tenant FOREIGN KEY (tenant) REFERENCES tenant (code),
  CONSTRAINT meter_counts_up CHECK (version >= 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE api_key (
  id          VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  tenant      VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name        VARCHAR(255) NOT NULL,
  -- scopes, separated by spaces
  scopes      VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- SHA-256 of the whole key's text in hex; the text itself is nowhere
  secret_hash CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at  BIGINT       NOT NULL,
  revoked_at  BIGINT       NULL,
  PRIMARY KEY (id),
  KEY keys_of_tenant (tenant, created_at),
  CONSTRAINT key_of_tenant FOREIGN KEY (tenant) REFERENCES tenant (code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- One row: what signs the sessions of customers, shared by all servers.
CREATE TABLE session_secret (
  id     TINYINT    NOT NULL DEFAULT 1,
  secret BINARY(32) NOT NULL,
  PRIMARY KEY (id),
  CONSTRAINT only_one_secret CHECK (id = 1)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- A customer and its wallet: the row that is locked before anything of the wallet is read to be
-- changed. Its id follows from tenant and customer, so no look-up comes before the lock.
CREATE TABLE account (
  id           BINARY(16)   NOT NULL,
  tenant       VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  -- the tenant's own id
  customer     VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  email        VARCHAR(320) NULL,
  name         VARCHAR(255) NULL,
  zone         VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  created_at   BIGINT       NOT NULL,
  -- credits that the wallet owes
  debt         BIGINT       NOT NULL DEFAULT 0,
  -- number and time of the latest ledger entry
  sequence     BIGINT       NOT NULL DEFAULT 0,
  last_at      BIGINT       NOT NULL DEFAULT 0,
  -- when something happens by itself next: a lot runs out, a hold times out, a plan renews
  next_due_at  BIGINT       NULL,
  -- the live subscription, or the latest that has ended
  subscription BINARY(16)   NULL,
  -- another number after each change of anything in the account, its lots, holds and subscription
  -- included, never the same one twice: a copy in a server's memory is good while it has this one
  version      BIGINT       NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  KEY newest_customers (tenant, created_at DESC, customer),
  KEY due_accounts (tenant, next_due_at),
  CONSTRAINT debt_is_not_negative CHECK (debt >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE subscription (
  id       BINARY(16)  NOT NULL,
  wallet   BINARY(16)  NOT NULL,
  plan     VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  status   ENUM ('ACTIVE', 'CANCELED') CHARACTER SET ascii NOT NULL,
  -- all of it, with the plan in the version that was sold
  document JSON        NOT NULL,
  PRIMARY KEY (id),
  KEY subscriptions_of_wallet (wallet)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE lot (
  id           BINARY(16)   NOT NULL,
  wallet       BINARY(16)   NOT NULL,
  source       ENUM ('ALLOWANCE', 'PACK', 'CONTRACT', 'PROMOTION', 'ADJUSTMENT')
               CHARACTER SET ascii NOT NULL,
  label        VARCHAR(255) NOT NULL,
  granted      BIGINT       NOT NULL,
  available    BIGINT       NOT NULL,
  held         BIGINT       NOT NULL,
  -- usable in [effective_at, expires_at)
  effective_at BIGINT       NOT NULL,
  expires_at   BIGINT       NULL,
  -- ended by staff before its time
  voided       BOOLEAN      NOT NULL,
  -- whether anything is left: a wallet's open lots are found without its closed ones
  is_open      BOOLEAN      NOT NULL,
  PRIMARY KEY (id),
  KEY lots_of_wallet (wallet, is_open),
  CONSTRAINT lot_parts_are_not_negative CHECK (available >= 0 AND held >= 0),
  CONSTRAINT lot_has_no_more_than_granted CHECK (available + held <= granted),
  CONSTRAINT lot_is_open_while_it_has_credits CHECK (is_open = (available > 0 OR held > 0))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

CREATE TABLE hold (
  id           BINARY(16)  NOT NULL,
  wallet       BINARY(16)  NOT NULL,
  status       ENUM ('HELD', 'CAPTURED', 'RELEASED', 'EXPIRED') CHARACTER SET ascii NOT NULL,
  credits      BIGINT      NOT NULL,
  -- what it took: lot, source, credits, time; in burn order
  draws        JSON        NOT NULL,
  -- the rate card that priced it; NULL where plain credits were asked for
  meter        VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  rate_card    INT         NULL,
  at           BIGINT      NOT NULL,
  expires_at   BIGINT      NOT NULL,
  captured     BIGINT      NOT NULL,
  released     BIGINT      NOT NULL,
  PRIMARY KEY (id),
  KEY holds_of_wallet (wallet, status),
  CONSTRAINT hold_parts_are_not_negative CHECK (credits >= 0 AND captured >= 0 AND released >= 0),
  CONSTRAINT hold_is_priced_by_both CHECK ((meter IS NULL) = (rate_card IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- An order that came under an idempotency key and was carried out. The key lives as long as this.
CREATE TABLE effect (
  -- rises with time; of a charge it is the charge's id
  id              BINARY(16)   NOT NULL,
  -- 122 bits of the SHA-256 of tenant and key: unique in 16 bytes where both would take 320
  key_hash        BINARY(16)   NOT NULL,
  tenant          VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  idempotency_key VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  actor           VARCHAR(255) NOT NULL,
  -- of the order, to tell the same request from another under the same key
  fingerprint     BINARY(16)   NOT NULL,
  wallet          BINARY(16)   NOT NULL,
  at              BIGINT       NOT NULL,
  -- what sort of answer it is, and the answer, word for word
  kind            VARCHAR(32)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answer          JSON         NOT NULL,
  -- the charge that it made, where the answer is not the charge itself
  charge          JSON         NULL,
  -- of a charge or a refund: how much, by what; for reports
  credits         BIGINT       NULL,
  meter           VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NULL,
  model           VARCHAR(255) NULL,
  -- of a refund: the charge it undoes
  refund_of       BINARY(16)   NULL,
  -- of a charge: what has come back of it; the only column that changes
  refunded        BIGINT       NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  UNIQUE KEY once_per_key (key_hash),
  KEY effects_of_wallet (wallet, at),
  CONSTRAINT no_more_comes_back_than_was_charged
    CHECK (refunded >= 0 AND refunded <= COALESCE(credits, 0))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- The ledger: one row for each movement of one lot, never changed. The key is wallet and sequence,
-- so that a wallet's entries lie together in their order, a number cannot be given twice, and no
-- second index has to be written. Time does not go backwards within a wallet, so an instant's place
-- is found by bisection over the sequence.
CREATE TABLE ledger_entry (
  wallet    BINARY(16)    NOT NULL,
  -- 1, 2, 3 ... without gaps
  sequence  BIGINT        NOT NULL,
  at        BIGINT        NOT NULL,
  type      ENUM ('GRANT', 'CHARGE', 'HOLD', 'CAPTURE', 'RELEASE', 'RESTORE', 'EXPIRE', 'FORFEIT')
            CHARACTER SET ascii NOT NULL,
  -- NULL where debt alone moves
  lot       BINARY(16)    NULL,
  source    ENUM ('ALLOWANCE', 'PACK', 'CONTRACT', 'PROMOTION', 'ADJUSTMENT')
            CHARACTER SET ascii NULL,
  -- signed effects on the lot's available and held credits and on the wallet's debt
  available BIGINT        NOT NULL,
  held      BIGINT        NOT NULL,
  owed      BIGINT        NOT NULL,
  -- the wallet's available credits after this entry
  balance   BIGINT        NOT NULL,
  -- the effect it belongs to, or what has run out
  reference BINARY(16)    NOT NULL,
  actor     VARCHAR(255)  NOT NULL,
  reason    VARCHAR(2000) NOT NULL,
  PRIMARY KEY (wallet, sequence),
  CONSTRAINT entry_counts_up CHECK (sequence >= 1),
  CONSTRAINT entry_names_lot_and_source CHECK ((lot IS NULL) = (source IS NULL)),
  CONSTRAINT entry_leaves_no_less_than_nothing CHECK (balance >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;

-- Append-only, for the owner of the tables too. (The service's user has no right to try.)
CREATE TRIGGER ledger_entry_is_not_updated BEFORE UPDATE ON ledger_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Ledger entries are never updated.';

CREATE TRIGGER ledger_entry_is_not_deleted BEFORE DELETE ON ledger_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Ledger entries are never deleted.';
