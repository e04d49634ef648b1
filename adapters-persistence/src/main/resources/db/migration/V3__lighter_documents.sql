-- What the hot path writes needs no check that it is JSON: this release's own classes write it, and
-- read it back only through them. The type JSON is LONGTEXT with a CHECK that parses each document
-- once more as it is stored.

ALTER TABLE effect
  MODIFY answer LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  MODIFY charge LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL;

ALTER TABLE hold
  MODIFY draws LONGTEXT CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL;
