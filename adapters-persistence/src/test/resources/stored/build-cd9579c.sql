SET FOREIGN_KEY_CHECKS = 0;
CREATE TABLE `account` (
  `id` binary(16) NOT NULL,
  `tenant` varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `customer` varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `email` varchar(320) DEFAULT NULL,
  `name` varchar(255) DEFAULT NULL,
  `zone` varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `debt` bigint(20) NOT NULL DEFAULT 0,
  `sequence` bigint(20) NOT NULL DEFAULT 0,
  `last_at` bigint(20) NOT NULL DEFAULT 0,
  `next_due_at` bigint(20) DEFAULT NULL,
  `subscription` binary(16) DEFAULT NULL,
  `version` bigint(20) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  KEY `newest_customers` (`tenant`,`created_at` DESC,`customer`),
  KEY `due_accounts` (`tenant`,`next_due_at`),
  CONSTRAINT `debt_is_not_negative` CHECK (`debt` >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO account (id, tenant, customer, email, name, zone, created_at, debt, sequence, last_at, next_due_at, subscription, version) VALUES
 (0x9064ff0d547e85c5b5511e6295061e19, 'old', 'eve', NULL, NULL, 'Z', 1769853600000000, 0, 1, 1769853600000000, NULL, 0x01940000000470008000000000000000, 6853261339198374545);
INSERT INTO account (id, tenant, customer, email, name, zone, created_at, debt, sequence, last_at, next_due_at, subscription, version) VALUES
 (0x91625c496c0780798cb4b980945e7b3c, 'old', 'cy', NULL, NULL, 'Z', 1769853600000000, 0, 7, 1773563400000001, 1776241800000001, 0x01940000002670008000000000000000, 5321081297638149203);
INSERT INTO account (id, tenant, customer, email, name, zone, created_at, debt, sequence, last_at, next_due_at, subscription, version) VALUES
 (0xb8b9ce3b1a458384a5322bbaf110b4fb, 'old', 'dee', NULL, NULL, 'Z', 1769853600000000, 0, 0, 0, NULL, NULL, 8274908069960894631);
INSERT INTO account (id, tenant, customer, email, name, zone, created_at, debt, sequence, last_at, next_due_at, subscription, version) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 'old', 'ann', NULL, NULL, 'Z', 1769853600000000, 0, 20, 1773563400000001, 1773822600000001, 0x01940000000170008000000000000000, -7437506466316795647);
INSERT INTO account (id, tenant, customer, email, name, zone, created_at, debt, sequence, last_at, next_due_at, subscription, version) VALUES
 (0xca466fadcfc582a79c3021ff9543036f, 'old', 'fay', NULL, NULL, 'Pacific/Auckland', 1769853600000000, 0, 5, 1773563400000001, 1774951200000000, 0x01940000000570008000000000000000, -3831751543292671466);
INSERT INTO account (id, tenant, customer, email, name, zone, created_at, debt, sequence, last_at, next_due_at, subscription, version) VALUES
 (0xcef064bcc6bd8a57a15b65e27e12464b, 'old', 'bob', NULL, NULL, 'Europe/Berlin', 1769853600000000, 0, 9, 1773563400000001, 1773567000000001, 0x01940000000270008000000000000000, -5506968147703216929);
CREATE TABLE `api_key` (
  `id` varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `tenant` varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` varchar(255) NOT NULL,
  `scopes` varchar(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `secret_hash` char(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `created_at` bigint(20) NOT NULL,
  `revoked_at` bigint(20) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `keys_of_tenant` (`tenant`,`created_at`),
  CONSTRAINT `key_of_tenant` FOREIGN KEY (`tenant`) REFERENCES `tenant` (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO api_key (id, tenant, name, scopes, secret_hash, created_at, revoked_at) VALUES
 ('k1', 'old', 'backend', 'CHARGE READ', '0000000000000000000000000000000000000000000000000000000000000000', 1769853600000000, NULL);
CREATE TABLE `effect` (
  `id` binary(16) NOT NULL,
  `key_hash` binary(16) NOT NULL,
  `tenant` varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `idempotency_key` varchar(255) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `actor` varchar(255) NOT NULL,
  `fingerprint` binary(16) NOT NULL,
  `wallet` binary(16) NOT NULL,
  `at` bigint(20) NOT NULL,
  `kind` varchar(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `answer` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `charge` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL,
  `credits` bigint(20) DEFAULT NULL,
  `meter` varchar(64) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `model` varchar(255) DEFAULT NULL,
  `refund_of` binary(16) DEFAULT NULL,
  `refunded` bigint(20) NOT NULL DEFAULT 0,
  PRIMARY KEY (`id`),
  UNIQUE KEY `once_per_key` (`key_hash`),
  KEY `effects_of_wallet` (`wallet`,`at`),
  CONSTRAINT `no_more_comes_back_than_was_charged` CHECK (`refunded` >= 0 and `refunded` <= coalesce(`credits`,0))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000000170008000000000000000, 0x96cb0386203b8811ac86d50ce99d9587, 'old', 'ann-subscribe', 'key:test', 0x7055fbc28f368022864e842587ce6915, 0xc2999b04123c8d6984a1278e5ab38bb0, 1769853600000000, 'Subscribed', '{"id":"01940000-0001-7000-8000-000000000000","plan":"basic","status":"ACTIVE","interval":"MONTH","price":{"amount":800,"currency":"USD"},"allowance":"100","anchor":"2026-01-31T10:00:00Z","timeZone":"Z","currentPeriod":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"currentCycle":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"discounts":[{"code":"SPRING","percent":20}],"credit":{"amount":0,"currency":"USD"},"charge":{"amount":800,"currency":"USD"},"creditsAdded":"100"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000000270008000000000000000, 0x607d0cdcef2887e1aaaa75e0d06a2c98, 'old', 'bob-subscribe', 'key:test', 0xecd7f59372be893babc55bc98241c91b, 0xcef064bcc6bd8a57a15b65e27e12464b, 1769853600000000, 'Subscribed', '{"id":"01940000-0002-7000-8000-000000000000","plan":"plus-yearly","status":"ACTIVE","interval":"YEAR","price":{"amount":30000,"currency":"USD"},"allowance":"300","anchor":"2026-01-31T10:00:00Z","timeZone":"Europe/Berlin","currentPeriod":{"from":"2026-01-31T10:00:00Z","to":"2027-01-31T10:00:00Z"},"currentCycle":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"discounts":[],"credit":{"amount":0,"currency":"USD"},"charge":{"amount":30000,"currency":"USD"},"creditsAdded":"300"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000000370008000000000000000, 0x543ffd3e923981fcb58287a12491cda1, 'old', 'cy-subscribe', 'key:test', 0x1d80395ed20f8c0082977867ad857771, 0x91625c496c0780798cb4b980945e7b3c, 1769853600000000, 'Subscribed', '{"id":"01940000-0003-7000-8000-000000000000","plan":"basic","status":"ACTIVE","interval":"MONTH","price":{"amount":1000,"currency":"USD"},"allowance":"100","anchor":"2026-01-31T10:00:00Z","timeZone":"Z","currentPeriod":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"currentCycle":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"discounts":[],"credit":{"amount":0,"currency":"USD"},"charge":{"amount":1000,"currency":"USD"},"creditsAdded":"100"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000000470008000000000000000, 0x5bec42013bc28b39912a938b9362d0a3, 'old', 'eve-subscribe', 'key:test', 0x2d9fc2553f208e58abac14d650959871, 0x9064ff0d547e85c5b5511e6295061e19, 1769853600000000, 'Subscribed', '{"id":"01940000-0004-7000-8000-000000000000","plan":"keeper","status":"ACTIVE","interval":"MONTH","price":{"amount":4999,"currency":"USD"},"allowance":"40","anchor":"2026-01-31T10:00:00Z","timeZone":"Z","currentPeriod":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"currentCycle":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"discounts":[],"credit":{"amount":0,"currency":"USD"},"charge":{"amount":4999,"currency":"USD"},"creditsAdded":"40"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000000570008000000000000000, 0x9395de6f723b842eaae4162f7dcb58a7, 'old', 'fay-subscribe', 'key:test', 0x19b1ea1e4fae8919992f627fef20a7f8, 0xca466fadcfc582a79c3021ff9543036f, 1769853600000000, 'Subscribed', '{"id":"01940000-0005-7000-8000-000000000000","plan":"basic","status":"ACTIVE","interval":"MONTH","price":{"amount":1000,"currency":"USD"},"allowance":"100","anchor":"2026-01-31T10:00:00Z","timeZone":"Pacific/Auckland","currentPeriod":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"currentCycle":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"discounts":[],"credit":{"amount":0,"currency":"USD"},"charge":{"amount":1000,"currency":"USD"},"creditsAdded":"100"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000000670008000000000000000, 0xae9a0614667d8668bfd292c30ca16029, 'old', 'ann-grant', 'key:test', 0x223dde3fcd888bcc8ac149f869cd14a6, 0xc2999b04123c8d6984a1278e5ab38bb0, 1769853600000000, 'Lot', '{"id":"01940000-0006-7000-8000-000000000000","source":"PROMOTION","label":"Promotion","granted":"12.000001","available":"12.000001","held":"0","effectiveAt":"2026-01-31T10:00:00Z"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000000770008000000000000000, 0x74dae6ddf7238084bdec7c4f7ff6ada2, 'old', 'ann-grant-until', 'key:test', 0x6149980fdeef83649ad29bcf71a81387, 0xc2999b04123c8d6984a1278e5ab38bb0, 1769853600000000, 'Lot', '{"id":"01940000-0007-7000-8000-000000000000","source":"PROMOTION","label":"Promotion","granted":"3","available":"3","held":"0","effectiveAt":"2026-01-31T10:00:00Z","expiresAt":"2026-02-05T00:00:00Z"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000000870008000000000000000, 0x72c52c87cf2883528a10ace8e78dc588, 'old', 'bob-grant-for', 'key:test', 0xf34c5fd80f0789589989537e0737c35a, 0xcef064bcc6bd8a57a15b65e27e12464b, 1769853600000000, 'Lot', '{"id":"01940000-0008-7000-8000-000000000000","source":"ADJUSTMENT","label":"Adjustment","granted":"9","available":"9","held":"0","effectiveAt":"2026-01-31T10:00:00Z","expiresAt":"2027-03-31T09:00:00Z"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000000970008000000000000000, 0x6289a93d9dbc89e280584c80a32752f8, 'old', 'bob-grant', 'key:test', 0x057ac980698286a08c36ddf9f7599556, 0xcef064bcc6bd8a57a15b65e27e12464b, 1769853600000000, 'Lot', '{"id":"01940000-0009-7000-8000-000000000000","source":"PROMOTION","label":"Promotion","granted":"7","available":"7","held":"0","effectiveAt":"2026-01-31T10:00:00Z"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000000a70008000000000000000, 0x91f92a14e8e48bf28647078fa782c5e6, 'old', 'bob-void', 'key:test', 0xf15d9a08f14583428208d041e00f4887, 0xcef064bcc6bd8a57a15b65e27e12464b, 1769853600000000, 'Voided', '{"id":"01940000-0009-7000-8000-000000000000","forfeited":"7","available":"309"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000000b70008000000000000000, 0xff0e2ec8b14981919998a73ce090aa42, 'old', 'ann-buy', 'key:test', 0xf5b15fcd8a408451b6d29b9d159c121e, 0xc2999b04123c8d6984a1278e5ab38bb0, 1769853600000000, 'Purchased', '{"id":"01940000-000b-7000-8000-000000000000","customer":"ann","status":"COMPLETED","pack":"p50","credits":"50","price":{"amount":999,"currency":"USD"},"lot":"01940000-000b-7000-8000-000000000000","available":"165.000001","at":"2026-01-31T10:00:00Z"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000000c70008000000000000000, 0x4e3a7731f48e8a7fae63e1c33f5637e3, 'old', 'fay-buy', 'key:test', 0x6cc1f3493c07858eb27908cef49c4358, 0xca466fadcfc582a79c3021ff9543036f, 1769853600000000, 'Purchased', '{"id":"01940000-000c-7000-8000-000000000000","customer":"fay","status":"COMPLETED","pack":"big","credits":"500","price":{"amount":4999,"currency":"USD"},"lot":"01940000-000c-7000-8000-000000000000","available":"600","at":"2026-01-31T10:00:00Z"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000000d70008000000000000000, 0xd7b2f2f302088f44b961f2809ffc5f44, 'old', 'ann-charge', 'key:test', 0x21aaa916654e84c3a2ab809a64f92daa, 0xc2999b04123c8d6984a1278e5ab38bb0, 1769853600000000, 'Charged', '{"id":"01940000-000d-7000-8000-000000000000","customer":"ann","status":"CHARGED","credits":"4.5","draws":[{"lot":"01940000-000b-7000-8000-000000000000","source":"PACK","credits":"4.5","takenAt":"2026-01-31T10:00:00Z"}],"burnDown":["PACK","ALLOWANCE"],"metadata":{},"available":"160.500001","at":"2026-01-31T10:00:00Z"}', NULL, 4500000, NULL, NULL, NULL, 1250001);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000000e70008000000000000000, 0x288580e165348f5b92d451ddf1dd58b2, 'old', 'ann-chat', 'key:test', 0xbbffa3e64fd081b484532fdfc87b7546, 0xc2999b04123c8d6984a1278e5ab38bb0, 1769853600000000, 'Charged', '{"id":"01940000-000e-7000-8000-000000000000","customer":"ann","status":"CHARGED","credits":"3.71","meter":"chat","usage":{"quantities":{"inputTokens":1234},"attributes":{"model":"pro"}},"rateCardVersion":1,"draws":[{"lot":"01940000-000b-7000-8000-000000000000","source":"PACK","credits":"3.71","takenAt":"2026-01-31T10:00:00Z"}],"burnDown":["PACK","ALLOWANCE"],"description":"a song","metadata":{"job":"17","åäö":"=,]''\\\\"},"available":"156.790001","at":"2026-01-31T10:00:00Z"}', NULL, 3710000, 'chat', 'pro', NULL, 3710000);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000000f70008000000000000000, 0xd3f293ffc5458f5e8528e9ea5c45711a, 'old', 'ann-refund-part', 'key:test', 0xea05084f8a328a879474f15747d65937, 0xc2999b04123c8d6984a1278e5ab38bb0, 1769853600000000, 'Refunded', '{"id":"01940000-000f-7000-8000-000000000000","charge":"01940000-000d-7000-8000-000000000000","credits":"1.25","reason":"TECHNICAL_ERROR","returned":[{"lot":"01940000-000b-7000-8000-000000000000","source":"PACK","credits":"1.25","takenAt":"2026-01-31T10:00:00Z"}],"available":"158.040001","at":"2026-01-31T10:00:00Z"}', NULL, 1250000, NULL, NULL, 0x01940000000d70008000000000000000, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000001070008000000000000000, 0x533e4e1be49485ddb8c09beb8de901ef, 'old', 'ann-refund-part-2', 'key:test', 0x9b8d7ebc5cc9810ba564f7f7216407ea, 0xc2999b04123c8d6984a1278e5ab38bb0, 1769853600000000, 'Refunded', '{"id":"01940000-0010-7000-8000-000000000000","charge":"01940000-000d-7000-8000-000000000000","credits":"0.000001","reason":"TECHNICAL_ERROR","returned":[{"lot":"01940000-000b-7000-8000-000000000000","source":"PACK","credits":"0.000001","takenAt":"2026-01-31T10:00:00Z"}],"available":"158.040002","at":"2026-01-31T10:00:00Z"}', NULL, 1, NULL, NULL, 0x01940000000d70008000000000000000, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000001170008000000000000000, 0x61e37be94db48abc9fe6af410739f6f7, 'old', 'ann-refund-all', 'key:test', 0x9fe52a97b1688df38309eaf48641b084, 0xc2999b04123c8d6984a1278e5ab38bb0, 1769853600000000, 'Refunded', '{"id":"01940000-0011-7000-8000-000000000000","charge":"01940000-000e-7000-8000-000000000000","credits":"3.71","reason":"TECHNICAL_ERROR","returned":[{"lot":"01940000-000b-7000-8000-000000000000","source":"PACK","credits":"3.71","takenAt":"2026-01-31T10:00:00Z"}],"available":"161.750002","at":"2026-01-31T10:00:00Z"}', NULL, 3710000, NULL, NULL, 0x01940000000e70008000000000000000, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000001270008000000000000000, 0x43fc16be41ea8b0ab91bbbd93d016f2e, 'old', 'fay-chat', 'key:test', 0xf0be2e5c06148281ad810eb1e8ea7b4f, 0xca466fadcfc582a79c3021ff9543036f, 1769853600000000, 'Charged', '{"id":"01940000-0012-7000-8000-000000000000","customer":"fay","status":"CHARGED","credits":"45","meter":"chat","usage":{"quantities":{"inputTokens":9E+4},"attributes":{"model":"mini"}},"rateCardVersion":1,"draws":[{"lot":"01940000-000c-7000-8000-000000000000","source":"PACK","credits":"45","takenAt":"2026-01-31T10:00:00Z"}],"burnDown":["PACK","ALLOWANCE"],"metadata":{},"available":"555","at":"2026-01-31T10:00:00Z"}', NULL, 45000000, 'chat', 'mini', NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000001370008000000000000000, 0xcb7b6703768d8878bd08ab45f0e5b023, 'old', 'ann-hold-less', 'key:test', 0x38c52479531e8c74a1707b0f1c330ac2, 0xc2999b04123c8d6984a1278e5ab38bb0, 1769853600000000, 'Held', '{"id":"01940000-0013-7000-8000-000000000000","customer":"ann","status":"HELD","credits":"15","meter":"chat","rateCardVersion":1,"draws":[{"lot":"01940000-000b-7000-8000-000000000000","source":"PACK","credits":"15","takenAt":"2026-01-31T10:00:00Z"}],"metadata":{},"available":"146.750002","at":"2026-01-31T10:00:00Z","expiresAt":"2026-01-31T11:00:00Z"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000001470008000000000000000, 0x75eefb0d8fe683c1b4346092113aa9cb, 'old', 'ann-capture-less', 'key:test', 0xe6cf9a2d5cc98b9f991574517fb3a36d, 0xc2999b04123c8d6984a1278e5ab38bb0, 1769853600000000, 'Captured', '{"id":"01940000-0013-7000-8000-000000000000","status":"CAPTURED","credits":"15","captured":"3","released":"12","charge":"01940000-0014-7000-8000-000000000000","available":"158.750002"}', '{"id":"01940000-0014-7000-8000-000000000000","customer":"ann","status":"CHARGED","credits":"3","meter":"chat","usage":{"quantities":{"inputTokens":1E+3},"attributes":{"model":"pro"}},"rateCardVersion":1,"draws":[{"lot":"01940000-000b-7000-8000-000000000000","source":"PACK","credits":"3","takenAt":"2026-01-31T10:00:00Z"}],"burnDown":["PACK","ALLOWANCE"],"hold":"01940000-0013-7000-8000-000000000000","metadata":{},"available":"158.750002","at":"2026-01-31T10:00:00Z"}', 3000000, 'chat', 'pro', NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000001570008000000000000000, 0x5fe97b7232c08c1cbbbe392f66609e2f, 'old', 'ann-hold-all', 'key:test', 0xb3fc1c82474489189f2ab7a69f53af4f, 0xc2999b04123c8d6984a1278e5ab38bb0, 1769853600000000, 'Held', '{"id":"01940000-0015-7000-8000-000000000000","customer":"ann","status":"HELD","credits":"2","draws":[{"lot":"01940000-000b-7000-8000-000000000000","source":"PACK","credits":"2","takenAt":"2026-01-31T10:00:00Z"}],"metadata":{},"available":"156.750002","at":"2026-01-31T10:00:00Z","expiresAt":"2026-01-31T11:00:00Z"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000001670008000000000000000, 0xf4cda823853d86b1ba97e4f423c5f211, 'old', 'ann-capture-all', 'key:test', 0xe819048d02e586b0826e41469a7573aa, 0xc2999b04123c8d6984a1278e5ab38bb0, 1769853600000000, 'Captured', '{"id":"01940000-0015-7000-8000-000000000000","status":"CAPTURED","credits":"2","captured":"2","released":"0","charge":"01940000-0016-7000-8000-000000000000","available":"156.750002"}', '{"id":"01940000-0016-7000-8000-000000000000","customer":"ann","status":"CHARGED","credits":"2","draws":[{"lot":"01940000-000b-7000-8000-000000000000","source":"PACK","credits":"2","takenAt":"2026-01-31T10:00:00Z"}],"burnDown":["PACK","ALLOWANCE"],"hold":"01940000-0015-7000-8000-000000000000","metadata":{},"available":"156.750002","at":"2026-01-31T10:00:00Z"}', 2000000, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000001770008000000000000000, 0xc8decf96255582d1b11cc7a267808777, 'old', 'ann-hold-failed', 'key:test', 0xe8c0661ca36e83fda6b8ae4ae306d621, 0xc2999b04123c8d6984a1278e5ab38bb0, 1769853600000000, 'Held', '{"id":"01940000-0017-7000-8000-000000000000","customer":"ann","status":"HELD","credits":"3","draws":[{"lot":"01940000-000b-7000-8000-000000000000","source":"PACK","credits":"3","takenAt":"2026-01-31T10:00:00Z"}],"metadata":{},"available":"153.750002","at":"2026-01-31T10:00:00Z","expiresAt":"2026-01-31T11:00:00Z"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000001870008000000000000000, 0xd1049875cae8865eb69215583d4673f4, 'old', 'ann-release', 'key:test', 0x7228335f58df82e0a49f4323438ebfc1, 0xc2999b04123c8d6984a1278e5ab38bb0, 1769853600000000, 'Released', '{"id":"01940000-0017-7000-8000-000000000000","status":"RELEASED","released":"3","available":"156.750002"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000001970008000000000000000, 0x6eae6417e8448419a7547dc9dbeeaf8b, 'old', 'bob-hold-expiring', 'key:test', 0x35fa56ff0add8a7083fa333895049e18, 0xcef064bcc6bd8a57a15b65e27e12464b, 1769853600000000, 'Held', '{"id":"01940000-0019-7000-8000-000000000000","customer":"bob","status":"HELD","credits":"5","draws":[{"lot":"f3090770-c6b5-87c9-94a8-ce714c0f0b98","source":"ALLOWANCE","credits":"5","takenAt":"2026-01-31T10:00:00Z"}],"metadata":{},"available":"304","at":"2026-01-31T10:00:00Z","expiresAt":"2026-01-31T10:05:00Z"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000001a70008000000000000000, 0x7444132196fd8bc2936bb1e7240052c0, 'old', 'cy-hold', 'key:test', 0xac246803b1558c978e01806d305b5886, 0x91625c496c0780798cb4b980945e7b3c, 1769853600000000, 'Held', '{"id":"01940000-001a-7000-8000-000000000000","customer":"cy","status":"HELD","credits":"90","draws":[{"lot":"4a882be1-124d-8a9b-a24e-11e5a15e4388","source":"ALLOWANCE","credits":"90","takenAt":"2026-01-31T10:00:00Z"}],"metadata":{},"available":"10","at":"2026-01-31T10:00:00Z","expiresAt":"2026-01-31T11:00:00Z"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000001b70008000000000000000, 0x778b95845b648756868656d34634366c, 'old', 'cy-capture-owing', 'key:test', 0x49f3380f86ab87a2aacdaf072c640cf5, 0x91625c496c0780798cb4b980945e7b3c, 1769853600000000, 'Captured', '{"id":"01940000-001a-7000-8000-000000000000","status":"CAPTURED","credits":"90","captured":"100","released":"0","owed":"30","charge":"01940000-001b-7000-8000-000000000000","available":"0"}', '{"id":"01940000-001b-7000-8000-000000000000","customer":"cy","status":"CHARGED","credits":"130","owed":"30","draws":[{"lot":"4a882be1-124d-8a9b-a24e-11e5a15e4388","source":"ALLOWANCE","credits":"90","takenAt":"2026-01-31T10:00:00Z"},{"lot":"4a882be1-124d-8a9b-a24e-11e5a15e4388","source":"ALLOWANCE","credits":"10","takenAt":"2026-01-31T10:00:00Z"}],"burnDown":["PACK","ALLOWANCE"],"hold":"01940000-001a-7000-8000-000000000000","metadata":{},"available":"0","at":"2026-01-31T10:00:00Z"}', 130000000, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000001c70008000000000000000, 0x782f7fb722f389f58ef22ad40f738dab, 'old', 'cy-cancel', 'key:test', 0xc1be6e2ec7f285f7889592a7221f3b61, 0x91625c496c0780798cb4b980945e7b3c, 1769853600000000, 'Subscribed', '{"id":"01940000-0003-7000-8000-000000000000","plan":"basic","status":"ACTIVE","interval":"MONTH","price":{"amount":1000,"currency":"USD"},"allowance":"100","anchor":"2026-01-31T10:00:00Z","timeZone":"Z","currentPeriod":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"currentCycle":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"cancelAt":"2026-02-28T10:00:00Z","cancelReason":"too dear","discounts":[],"credit":{"amount":0,"currency":"USD"}}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000001d70008000000000000000, 0xbc2a74048a178f7eaabb987dc7b9bf3b, 'old', 'eve-cancel', 'key:test', 0xb50e9dc79b0289a0a0c316be7db4922d, 0x9064ff0d547e85c5b5511e6295061e19, 1769853600000000, 'Subscribed', '{"id":"01940000-0004-7000-8000-000000000000","plan":"keeper","status":"ACTIVE","interval":"MONTH","price":{"amount":4999,"currency":"USD"},"allowance":"40","anchor":"2026-01-31T10:00:00Z","timeZone":"Z","currentPeriod":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"currentCycle":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"cancelAt":"2026-02-28T10:00:00Z","discounts":[],"credit":{"amount":0,"currency":"USD"}}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000001e70008000000000000000, 0x5cfb42697ef180b4a42c628bf049ec93, 'old', 'fay-cancel', 'key:test', 0x68bd800a148d850dabbfbd33e091625e, 0xca466fadcfc582a79c3021ff9543036f, 1769853600000000, 'Subscribed', '{"id":"01940000-0005-7000-8000-000000000000","plan":"basic","status":"ACTIVE","interval":"MONTH","price":{"amount":1000,"currency":"USD"},"allowance":"100","anchor":"2026-01-31T10:00:00Z","timeZone":"Pacific/Auckland","currentPeriod":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"currentCycle":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"cancelAt":"2026-02-28T10:00:00Z","discounts":[],"credit":{"amount":0,"currency":"USD"}}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000001f70008000000000000000, 0x8759cf71ed328614a462c7d63d8f6ce5, 'old', 'fay-resume', 'key:test', 0x867321ea1d1f8c6bad2a4ba480a5bb71, 0xca466fadcfc582a79c3021ff9543036f, 1769853600000000, 'Subscribed', '{"id":"01940000-0005-7000-8000-000000000000","plan":"basic","status":"ACTIVE","interval":"MONTH","price":{"amount":1000,"currency":"USD"},"allowance":"100","anchor":"2026-01-31T10:00:00Z","timeZone":"Pacific/Auckland","currentPeriod":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"currentCycle":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"discounts":[],"credit":{"amount":0,"currency":"USD"}}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000002070008000000000000000, 0xb28c1e0bfddd8bc994ec81036aa4594e, 'old', 'ann-upgrade', 'key:test', 0xd5207da4efa9811db38c8300ce02c8c3, 0xc2999b04123c8d6984a1278e5ab38bb0, 1770724800000000, 'Subscribed', '{"id":"01940000-0001-7000-8000-000000000000","plan":"plus","status":"ACTIVE","interval":"MONTH","price":{"amount":2400,"currency":"USD"},"allowance":"300","anchor":"2026-01-31T10:00:00Z","timeZone":"Z","currentPeriod":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"currentCycle":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"discounts":[{"code":"SPRING","percent":20}],"credit":{"amount":0,"currency":"USD"},"charge":{"amount":1024,"currency":"USD"},"creditsAdded":"200"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000002170008000000000000000, 0xbc327df3768d8a1781d800be0da60279, 'old', 'bob-downgrade', 'key:test', 0xa309363ef49d8ab19df92b1e6e1a7926, 0xcef064bcc6bd8a57a15b65e27e12464b, 1770724800000000, 'Subscribed', '{"id":"01940000-0002-7000-8000-000000000000","plan":"plus-yearly","status":"ACTIVE","interval":"YEAR","price":{"amount":30000,"currency":"USD"},"allowance":"300","anchor":"2026-01-31T10:00:00Z","timeZone":"Europe/Berlin","currentPeriod":{"from":"2026-01-31T10:00:00Z","to":"2027-01-31T10:00:00Z"},"currentCycle":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"pendingChange":{"plan":"basic","at":"2027-01-31T10:00:00Z"},"discounts":[],"credit":{"amount":0,"currency":"USD"},"charge":{"amount":0,"currency":"USD"},"creditsAdded":"0"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000002270008000000000000000, 0x4b693483b11a8d5da62afa1bcce3e63b, 'old', 'fay-downgrade', 'key:test', 0x493a99698faa838999f75c015efb0ece, 0xca466fadcfc582a79c3021ff9543036f, 1770724800000000, 'Subscribed', '{"id":"01940000-0005-7000-8000-000000000000","plan":"basic","status":"ACTIVE","interval":"MONTH","price":{"amount":1000,"currency":"USD"},"allowance":"100","anchor":"2026-01-31T10:00:00Z","timeZone":"Pacific/Auckland","currentPeriod":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"currentCycle":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"pendingChange":{"plan":"keeper","at":"2026-02-28T10:00:00Z"},"discounts":[],"credit":{"amount":0,"currency":"USD"},"charge":{"amount":0,"currency":"USD"},"creditsAdded":"0"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000002370008000000000000000, 0xd31d0aebe6a78f588829549817402b66, 'old', 'fay-withdraw', 'key:test', 0xbae87ff8e1de88a0af8f4fad004fc429, 0xca466fadcfc582a79c3021ff9543036f, 1770724800000000, 'Subscribed', '{"id":"01940000-0005-7000-8000-000000000000","plan":"basic","status":"ACTIVE","interval":"MONTH","price":{"amount":1000,"currency":"USD"},"allowance":"100","anchor":"2026-01-31T10:00:00Z","timeZone":"Pacific/Auckland","currentPeriod":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"currentCycle":{"from":"2026-01-31T10:00:00Z","to":"2026-02-28T10:00:00Z"},"discounts":[],"credit":{"amount":0,"currency":"USD"}}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000002470008000000000000000, 0x17ab8ddd3227889ab9bdf259bf124f48, 'old', 'bob-charge', 'key:test', 0x4fb13a4624c28fc58c8da8ef3fcaac98, 0xcef064bcc6bd8a57a15b65e27e12464b, 1770724800000000, 'Charged', '{"id":"01940000-0024-7000-8000-000000000000","customer":"bob","status":"CHARGED","credits":"120","draws":[{"lot":"f3090770-c6b5-87c9-94a8-ce714c0f0b98","source":"ALLOWANCE","credits":"120","takenAt":"2026-02-10T12:00:00Z"}],"burnDown":["PACK","ALLOWANCE"],"metadata":{},"available":"189","at":"2026-02-10T12:00:00Z"}', NULL, 120000000, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000002570008000000000000000, 0x3d1e914b4dd480b38fab59926278b203, 'old', 'eve-acknowledge', 'key:test', 0xa6c8280bf63585e2844a4f8dec302699, 0x9064ff0d547e85c5b5511e6295061e19, 1773563400000001, 'Subscribed', '{"id":"01940000-0004-7000-8000-000000000000","plan":"keeper","status":"CANCELED","interval":"MONTH","price":{"amount":4999,"currency":"USD"},"allowance":"40","anchor":"2026-01-31T10:00:00Z","timeZone":"Z","cancelAt":"2026-02-28T10:00:00Z","discounts":[],"credit":{"amount":0,"currency":"USD"},"erasure":"ACKNOWLEDGED"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000002670008000000000000000, 0x36daeeac5c1b81bd8f5584981dd2f0af, 'old', 'cy-subscribe-again', 'key:test', 0x25696e8a0b1587eea38e91c88e5219af, 0x91625c496c0780798cb4b980945e7b3c, 1773563400000001, 'Subscribed', '{"id":"01940000-0026-7000-8000-000000000000","plan":"keeper","status":"ACTIVE","interval":"MONTH","price":{"amount":4999,"currency":"USD"},"allowance":"40","anchor":"2026-03-15T08:30:00.000001Z","timeZone":"Z","currentPeriod":{"from":"2026-03-15T08:30:00.000001Z","to":"2026-04-15T08:30:00.000001Z"},"currentCycle":{"from":"2026-03-15T08:30:00.000001Z","to":"2026-04-15T08:30:00.000001Z"},"discounts":[],"credit":{"amount":0,"currency":"USD"},"charge":{"amount":4999,"currency":"USD"},"creditsAdded":"10","erasure":"DUE"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000002770008000000000000000, 0xbef7d586ee4386adb9b744ae16db6735, 'old', 'fay-upgrade', 'key:test', 0x733c25e8f4958616b658b924bd373715, 0xca466fadcfc582a79c3021ff9543036f, 1773563400000001, 'Subscribed', '{"id":"01940000-0005-7000-8000-000000000000","plan":"plus-yearly","status":"ACTIVE","interval":"YEAR","price":{"amount":30000,"currency":"USD"},"allowance":"300","anchor":"2026-01-31T10:00:00Z","timeZone":"Pacific/Auckland","currentPeriod":{"from":"2026-03-15T08:30:00.000001Z","to":"2027-03-15T08:30:00.000001Z"},"currentCycle":{"from":"2026-02-28T10:00:00Z","to":"2026-03-31T10:00:00Z"},"discounts":[],"credit":{"amount":0,"currency":"USD"},"charge":{"amount":29482,"currency":"USD"},"creditsAdded":"300"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000002870008000000000000000, 0x50a671c3e9b18c7299f7b4b323da59b3, 'old', 'ann-hold-open', 'key:test', 0xb583c4b8ca398e59bcb609ae6b840fd1, 0xc2999b04123c8d6984a1278e5ab38bb0, 1773563400000001, 'Held', '{"id":"01940000-0028-7000-8000-000000000000","customer":"ann","status":"HELD","credits":"4.75","meter":"video","rateCardVersion":1,"draws":[{"lot":"01940000-000b-7000-8000-000000000000","source":"PACK","credits":"4.75","takenAt":"2026-03-15T08:30:00.000001Z"}],"description":"a film","metadata":{"job":"17","åäö":"=,]''\\\\"},"available":"649.000002","at":"2026-03-15T08:30:00.000001Z","expiresAt":"2026-03-16T14:30:00.000001Z"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000002970008000000000000000, 0x6fb8f40bf92c8dfbbd13570b03957099, 'old', 'ann-extend', 'key:test', 0x3c559f5280948f1b86e8408cc01d4c74, 0xc2999b04123c8d6984a1278e5ab38bb0, 1773563400000001, 'Held', '{"id":"01940000-0028-7000-8000-000000000000","customer":"ann","status":"HELD","credits":"4.75","meter":"video","rateCardVersion":1,"draws":[{"lot":"01940000-000b-7000-8000-000000000000","source":"PACK","credits":"4.75","takenAt":"2026-03-15T08:30:00.000001Z"}],"description":"a film","metadata":{"job":"17","åäö":"=,]''\\\\"},"available":"649.000002","at":"2026-03-15T08:30:00.000001Z","expiresAt":"2026-03-18T08:30:00.000001Z"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000002a70008000000000000000, 0x0674b6ae24c481c9aa0e4a0d57c3a1a5, 'old', 'bob-hold-open', 'key:test', 0x463265a97db780e79a1c13b882ac4f88, 0xcef064bcc6bd8a57a15b65e27e12464b, 1773563400000001, 'Held', '{"id":"01940000-002a-7000-8000-000000000000","customer":"bob","status":"HELD","credits":"1.5","draws":[{"lot":"01940000-0008-7000-8000-000000000000","source":"ADJUSTMENT","credits":"1.5","takenAt":"2026-03-15T08:30:00.000001Z"}],"metadata":{},"available":"487.5","at":"2026-03-15T08:30:00.000001Z","expiresAt":"2026-03-15T09:30:00.000001Z"}', NULL, NULL, NULL, NULL, NULL, 0);
INSERT INTO effect (id, key_hash, tenant, idempotency_key, actor, fingerprint, wallet, at, kind, answer, charge, credits, meter, model, refund_of, refunded) VALUES
 (0x01940000002b70008000000000000000, 0x99aee6b0ecd68ca4abd67e1da9f44a96, 'old', 'ann-cancel', 'key:test', 0x3028bc7fe50c8c74bfc237bcae330da0, 0xc2999b04123c8d6984a1278e5ab38bb0, 1773563400000001, 'Subscribed', '{"id":"01940000-0001-7000-8000-000000000000","plan":"plus","status":"ACTIVE","interval":"MONTH","price":{"amount":2400,"currency":"USD"},"allowance":"300","anchor":"2026-01-31T10:00:00Z","timeZone":"Z","currentPeriod":{"from":"2026-02-28T10:00:00Z","to":"2026-03-31T10:00:00Z"},"currentCycle":{"from":"2026-02-28T10:00:00Z","to":"2026-03-31T10:00:00Z"},"cancelAt":"2026-03-31T10:00:00Z","cancelReason":"moving on","discounts":[{"code":"SPRING","percent":20}],"credit":{"amount":0,"currency":"USD"}}', NULL, NULL, NULL, NULL, NULL, 0);
CREATE TABLE `flyway_schema_history` (
  `installed_rank` int(11) NOT NULL,
  `version` varchar(50) DEFAULT NULL,
  `description` varchar(200) NOT NULL,
  `type` varchar(20) NOT NULL,
  `script` varchar(1000) NOT NULL,
  `checksum` int(11) DEFAULT NULL,
  `installed_by` varchar(100) NOT NULL,
  `installed_on` timestamp NOT NULL DEFAULT current_timestamp(),
  `execution_time` int(11) NOT NULL,
  `success` tinyint(1) NOT NULL,
  PRIMARY KEY (`installed_rank`),
  KEY `flyway_schema_history_s_idx` (`success`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) VALUES
 (1, '1', 'tables', 'SQL', 'V1__tables.sql', -780364057, 'bursar_owner', '2026-11-28 20:34:27', 55, 1);
INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) VALUES
 (2, '2', 'note of hold', 'SQL', 'V2__note_of_hold.sql', 711211555, 'bursar_owner', '2026-11-28 20:34:27', 11, 1);
INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) VALUES
 (3, '3', 'lighter documents', 'SQL', 'V3__lighter_documents.sql', 824335747, 'bursar_owner', '2026-11-28 20:34:27', 22, 1);
INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, checksum, installed_by, installed_on, execution_time, success) VALUES
 (4, '4', 'ledger checkpoints', 'SQL', 'V4__ledger_checkpoints.sql', 1741921593, 'bursar_owner', '2026-11-28 20:34:27', 63, 1);
CREATE TABLE `hold` (
  `id` binary(16) NOT NULL,
  `wallet` binary(16) NOT NULL,
  `status` enum('HELD','CAPTURED','RELEASED','EXPIRED') CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL,
  `credits` bigint(20) NOT NULL,
  `draws` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  `meter` varchar(64) CHARACTER SET ascii COLLATE ascii_bin DEFAULT NULL,
  `rate_card` int(11) DEFAULT NULL,
  `note` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL CHECK (json_valid(`note`)),
  `at` bigint(20) NOT NULL,
  `expires_at` bigint(20) NOT NULL,
  `captured` bigint(20) NOT NULL,
  `released` bigint(20) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `holds_of_wallet` (`wallet`,`status`),
  CONSTRAINT `hold_parts_are_not_negative` CHECK (`credits` >= 0 and `captured` >= 0 and `released` >= 0),
  CONSTRAINT `hold_is_priced_by_both` CHECK (`meter` is null = (`rate_card` is null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO hold (id, wallet, status, credits, draws, meter, rate_card, note, at, expires_at, captured, released) VALUES
 (0x01940000001370008000000000000000, 0xc2999b04123c8d6984a1278e5ab38bb0, 'CAPTURED', 15000000, '[{"lot":"01940000-000b-7000-8000-000000000000","source":"PACK","credits":"15","takenAt":"2026-01-31T10:00:00Z"}]', 'chat', 1, NULL, 1769853600000000, 1769857200000000, 3000000, 12000000);
INSERT INTO hold (id, wallet, status, credits, draws, meter, rate_card, note, at, expires_at, captured, released) VALUES
 (0x01940000001570008000000000000000, 0xc2999b04123c8d6984a1278e5ab38bb0, 'CAPTURED', 2000000, '[{"lot":"01940000-000b-7000-8000-000000000000","source":"PACK","credits":"2","takenAt":"2026-01-31T10:00:00Z"}]', NULL, NULL, NULL, 1769853600000000, 1769857200000000, 2000000, 0);
INSERT INTO hold (id, wallet, status, credits, draws, meter, rate_card, note, at, expires_at, captured, released) VALUES
 (0x01940000001770008000000000000000, 0xc2999b04123c8d6984a1278e5ab38bb0, 'RELEASED', 3000000, '[{"lot":"01940000-000b-7000-8000-000000000000","source":"PACK","credits":"3","takenAt":"2026-01-31T10:00:00Z"}]', NULL, NULL, NULL, 1769853600000000, 1769857200000000, 0, 3000000);
INSERT INTO hold (id, wallet, status, credits, draws, meter, rate_card, note, at, expires_at, captured, released) VALUES
 (0x01940000001970008000000000000000, 0xcef064bcc6bd8a57a15b65e27e12464b, 'EXPIRED', 5000000, '[{"lot":"f3090770-c6b5-87c9-94a8-ce714c0f0b98","source":"ALLOWANCE","credits":"5","takenAt":"2026-01-31T10:00:00Z"}]', NULL, NULL, NULL, 1769853600000000, 1769853900000000, 0, 5000000);
INSERT INTO hold (id, wallet, status, credits, draws, meter, rate_card, note, at, expires_at, captured, released) VALUES
 (0x01940000001a70008000000000000000, 0x91625c496c0780798cb4b980945e7b3c, 'CAPTURED', 90000000, '[{"lot":"4a882be1-124d-8a9b-a24e-11e5a15e4388","source":"ALLOWANCE","credits":"90","takenAt":"2026-01-31T10:00:00Z"}]', NULL, NULL, NULL, 1769853600000000, 1769857200000000, 100000000, 0);
INSERT INTO hold (id, wallet, status, credits, draws, meter, rate_card, note, at, expires_at, captured, released) VALUES
 (0x01940000002870008000000000000000, 0xc2999b04123c8d6984a1278e5ab38bb0, 'HELD', 4750000, '[{"lot":"01940000-000b-7000-8000-000000000000","source":"PACK","credits":"4.75","takenAt":"2026-03-15T08:30:00.000001Z"}]', 'video', 1, '{"description":"a film","metadata":{"job":"17","åäö":"=,]''\\\\"}}', 1773563400000001, 1773822600000001, 0, 0);
INSERT INTO hold (id, wallet, status, credits, draws, meter, rate_card, note, at, expires_at, captured, released) VALUES
 (0x01940000002a70008000000000000000, 0xcef064bcc6bd8a57a15b65e27e12464b, 'HELD', 1500000, '[{"lot":"01940000-0008-7000-8000-000000000000","source":"ADJUSTMENT","credits":"1.5","takenAt":"2026-03-15T08:30:00.000001Z"}]', NULL, NULL, NULL, 1773563400000001, 1773567000000001, 0, 0);
CREATE TABLE `ledger_checkpoint` (
  `wallet` binary(16) NOT NULL,
  `sequence` bigint(20) NOT NULL,
  `debt` bigint(20) NOT NULL,
  `lots` longtext CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (`wallet`,`sequence`),
  CONSTRAINT `checkpoint_is_of_an_entry` CHECK (`sequence` >= 1),
  CONSTRAINT `checkpoint_owes_no_less_than_nothing` CHECK (`debt` >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO ledger_checkpoint (wallet, sequence, debt, lots) VALUES
 (0x91625c496c0780798cb4b980945e7b3c, 7, 0, '[{"lot":"a9f441d5-69b1-8736-bc47-68ea2abf5ebb","available":10000000,"held":0}]');
INSERT INTO ledger_checkpoint (wallet, sequence, debt, lots) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 7, 0, '[{"lot":"8d624670-1c95-8953-8c75-efe93d648abb","available":100000000,"held":0},{"lot":"01940000-000b-7000-8000-000000000000","available":43040000,"held":0},{"lot":"01940000-0006-7000-8000-000000000000","available":12000001,"held":0},{"lot":"01940000-0007-7000-8000-000000000000","available":3000000,"held":0}]');
INSERT INTO ledger_checkpoint (wallet, sequence, debt, lots) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 14, 0, '[{"lot":"8d624670-1c95-8953-8c75-efe93d648abb","available":100000000,"held":0},{"lot":"01940000-000b-7000-8000-000000000000","available":41750001,"held":0},{"lot":"01940000-0006-7000-8000-000000000000","available":12000001,"held":0},{"lot":"01940000-0007-7000-8000-000000000000","available":3000000,"held":0}]');
INSERT INTO ledger_checkpoint (wallet, sequence, debt, lots) VALUES
 (0xcef064bcc6bd8a57a15b65e27e12464b, 7, 0, '[{"lot":"01940000-0008-7000-8000-000000000000","available":9000000,"held":0},{"lot":"f3090770-c6b5-87c9-94a8-ce714c0f0b98","available":180000000,"held":0}]');
CREATE TABLE `ledger_entry` (
  `wallet` binary(16) NOT NULL,
  `sequence` bigint(20) NOT NULL,
  `at` bigint(20) NOT NULL,
  `type` enum('GRANT','CHARGE','HOLD','CAPTURE','RELEASE','RESTORE','EXPIRE','FORFEIT') CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL,
  `lot` binary(16) DEFAULT NULL,
  `source` enum('ALLOWANCE','PACK','CONTRACT','PROMOTION','ADJUSTMENT') CHARACTER SET ascii COLLATE ascii_general_ci DEFAULT NULL,
  `available` bigint(20) NOT NULL,
  `held` bigint(20) NOT NULL,
  `owed` bigint(20) NOT NULL,
  `balance` bigint(20) NOT NULL,
  `reference` binary(16) NOT NULL,
  `actor` varchar(255) NOT NULL,
  `reason` varchar(2000) NOT NULL,
  PRIMARY KEY (`wallet`,`sequence`),
  CONSTRAINT `entry_counts_up` CHECK (`sequence` >= 1),
  CONSTRAINT `entry_names_lot_and_source` CHECK (`lot` is null = (`source` is null)),
  CONSTRAINT `entry_leaves_no_less_than_nothing` CHECK (`balance` >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0x9064ff0d547e85c5b5511e6295061e19, 1, 1769853600000000, 'GRANT', 0x120ea16aa8f88035af4e0e1b4c586732, 'ALLOWANCE', 40000000, 0, 0, 40000000, 0x120ea16aa8f88035af4e0e1b4c586732, 'system', 'cycle 0');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0x91625c496c0780798cb4b980945e7b3c, 1, 1769853600000000, 'GRANT', 0x4a882be1124d8a9ba24e11e5a15e4388, 'ALLOWANCE', 100000000, 0, 0, 100000000, 0x4a882be1124d8a9ba24e11e5a15e4388, 'system', 'cycle 0');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0x91625c496c0780798cb4b980945e7b3c, 2, 1769853600000000, 'HOLD', 0x4a882be1124d8a9ba24e11e5a15e4388, 'ALLOWANCE', -90000000, 90000000, 0, 10000000, 0x01940000001a70008000000000000000, 'key:test', '');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0x91625c496c0780798cb4b980945e7b3c, 3, 1769853600000000, 'CAPTURE', 0x4a882be1124d8a9ba24e11e5a15e4388, 'ALLOWANCE', 0, -90000000, 0, 10000000, 0x01940000001b70008000000000000000, 'key:test', '');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0x91625c496c0780798cb4b980945e7b3c, 4, 1769853600000000, 'CHARGE', 0x4a882be1124d8a9ba24e11e5a15e4388, 'ALLOWANCE', -10000000, 0, 0, 0, 0x01940000001b70008000000000000000, 'key:test', '');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0x91625c496c0780798cb4b980945e7b3c, 5, 1769853600000000, 'CHARGE', NULL, NULL, 0, 0, 30000000, 0, 0x01940000001b70008000000000000000, 'key:test', '');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0x91625c496c0780798cb4b980945e7b3c, 6, 1773563400000001, 'GRANT', 0xa9f441d569b18736bc4768ea2abf5ebb, 'ALLOWANCE', 40000000, 0, 0, 40000000, 0xa9f441d569b18736bc4768ea2abf5ebb, 'system', 'cycle 0');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0x91625c496c0780798cb4b980945e7b3c, 7, 1773563400000001, 'CHARGE', 0xa9f441d569b18736bc4768ea2abf5ebb, 'ALLOWANCE', -30000000, 0, -30000000, 10000000, 0xa9f441d569b18736bc4768ea2abf5ebb, 'system', 'cycle 0');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 1, 1769853600000000, 'GRANT', 0x8d6246701c9589538c75efe93d648abb, 'ALLOWANCE', 100000000, 0, 0, 100000000, 0x8d6246701c9589538c75efe93d648abb, 'system', 'cycle 0');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 2, 1769853600000000, 'GRANT', 0x01940000000670008000000000000000, 'PROMOTION', 12000001, 0, 0, 112000001, 0x01940000000670008000000000000000, 'key:test', 'welcome');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 3, 1769853600000000, 'GRANT', 0x01940000000770008000000000000000, 'PROMOTION', 3000000, 0, 0, 115000001, 0x01940000000770008000000000000000, 'key:test', 'for a while');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 4, 1769853600000000, 'GRANT', 0x01940000000b70008000000000000000, 'PACK', 50000000, 0, 0, 165000001, 0x01940000000b70008000000000000000, 'key:test', '');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 5, 1769853600000000, 'CHARGE', 0x01940000000b70008000000000000000, 'PACK', -4500000, 0, 0, 160500001, 0x01940000000d70008000000000000000, 'key:test', '');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 6, 1769853600000000, 'CHARGE', 0x01940000000b70008000000000000000, 'PACK', -3710000, 0, 0, 156790001, 0x01940000000e70008000000000000000, 'key:test', '');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 7, 1769853600000000, 'RESTORE', 0x01940000000b70008000000000000000, 'PACK', 1250000, 0, 0, 158040001, 0x01940000000f70008000000000000000, 'key:test', 'TECHNICAL_ERROR');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 8, 1769853600000000, 'RESTORE', 0x01940000000b70008000000000000000, 'PACK', 1, 0, 0, 158040002, 0x01940000001070008000000000000000, 'key:test', 'TECHNICAL_ERROR');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 9, 1769853600000000, 'RESTORE', 0x01940000000b70008000000000000000, 'PACK', 3710000, 0, 0, 161750002, 0x01940000001170008000000000000000, 'key:test', 'TECHNICAL_ERROR');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 10, 1769853600000000, 'HOLD', 0x01940000000b70008000000000000000, 'PACK', -15000000, 15000000, 0, 146750002, 0x01940000001370008000000000000000, 'key:test', '');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 11, 1769853600000000, 'CAPTURE', 0x01940000000b70008000000000000000, 'PACK', 0, -3000000, 0, 146750002, 0x01940000001470008000000000000000, 'key:test', '');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 12, 1769853600000000, 'RELEASE', 0x01940000000b70008000000000000000, 'PACK', 12000000, -12000000, 0, 158750002, 0x01940000001470008000000000000000, 'key:test', '');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 13, 1769853600000000, 'HOLD', 0x01940000000b70008000000000000000, 'PACK', -2000000, 2000000, 0, 156750002, 0x01940000001570008000000000000000, 'key:test', '');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 14, 1769853600000000, 'CAPTURE', 0x01940000000b70008000000000000000, 'PACK', 0, -2000000, 0, 156750002, 0x01940000001670008000000000000000, 'key:test', '');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 15, 1769853600000000, 'HOLD', 0x01940000000b70008000000000000000, 'PACK', -3000000, 3000000, 0, 153750002, 0x01940000001770008000000000000000, 'key:test', '');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 16, 1769853600000000, 'RELEASE', 0x01940000000b70008000000000000000, 'PACK', 3000000, -3000000, 0, 156750002, 0x01940000001870008000000000000000, 'key:test', 'failed');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 17, 1770249600000000, 'EXPIRE', 0x01940000000770008000000000000000, 'PROMOTION', -3000000, 0, 0, 153750002, 0x01940000000770008000000000000000, 'system', '');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 18, 1770724800000000, 'GRANT', 0x01940000002070008000000000000000, 'ALLOWANCE', 200000000, 0, 0, 353750002, 0x01940000002070008000000000000000, 'key:test', 'upgrade');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 19, 1772272800000000, 'GRANT', 0xa1ce7ed209558e7f8cdff0c2dcf118c7, 'ALLOWANCE', 300000000, 0, 0, 653750002, 0xa1ce7ed209558e7f8cdff0c2dcf118c7, 'system', 'cycle 1');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xc2999b04123c8d6984a1278e5ab38bb0, 20, 1773563400000001, 'HOLD', 0x01940000000b70008000000000000000, 'PACK', -4750000, 4750000, 0, 649000002, 0x01940000002870008000000000000000, 'key:test', '');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xca466fadcfc582a79c3021ff9543036f, 1, 1769853600000000, 'GRANT', 0xb3b1f4aab9cd8a94b2295240fe50f967, 'ALLOWANCE', 100000000, 0, 0, 100000000, 0xb3b1f4aab9cd8a94b2295240fe50f967, 'system', 'cycle 0');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xca466fadcfc582a79c3021ff9543036f, 2, 1769853600000000, 'GRANT', 0x01940000000c70008000000000000000, 'PACK', 500000000, 0, 0, 600000000, 0x01940000000c70008000000000000000, 'key:test', '');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xca466fadcfc582a79c3021ff9543036f, 3, 1769853600000000, 'CHARGE', 0x01940000000c70008000000000000000, 'PACK', -45000000, 0, 0, 555000000, 0x01940000001270008000000000000000, 'key:test', '');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xca466fadcfc582a79c3021ff9543036f, 4, 1772272800000000, 'GRANT', 0xeca3d40ae7398523acd9e181bce75271, 'ALLOWANCE', 100000000, 0, 0, 655000000, 0xeca3d40ae7398523acd9e181bce75271, 'system', 'cycle 1');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xca466fadcfc582a79c3021ff9543036f, 5, 1773563400000001, 'GRANT', 0x01940000002770008000000000000000, 'ALLOWANCE', 300000000, 0, 0, 955000000, 0x01940000002770008000000000000000, 'key:test', 'upgrade');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xcef064bcc6bd8a57a15b65e27e12464b, 1, 1769853600000000, 'GRANT', 0xf3090770c6b587c994a8ce714c0f0b98, 'ALLOWANCE', 300000000, 0, 0, 300000000, 0xf3090770c6b587c994a8ce714c0f0b98, 'system', 'cycle 0');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xcef064bcc6bd8a57a15b65e27e12464b, 2, 1769853600000000, 'GRANT', 0x01940000000870008000000000000000, 'ADJUSTMENT', 9000000, 0, 0, 309000000, 0x01940000000870008000000000000000, 'key:test', 'sorry');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xcef064bcc6bd8a57a15b65e27e12464b, 3, 1769853600000000, 'GRANT', 0x01940000000970008000000000000000, 'PROMOTION', 7000000, 0, 0, 316000000, 0x01940000000970008000000000000000, 'key:test', 'welcome');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xcef064bcc6bd8a57a15b65e27e12464b, 4, 1769853600000000, 'FORFEIT', 0x01940000000970008000000000000000, 'PROMOTION', -7000000, 0, 0, 309000000, 0x01940000000a70008000000000000000, 'key:test', 'mistake');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xcef064bcc6bd8a57a15b65e27e12464b, 5, 1769853600000000, 'HOLD', 0xf3090770c6b587c994a8ce714c0f0b98, 'ALLOWANCE', -5000000, 5000000, 0, 304000000, 0x01940000001970008000000000000000, 'key:test', '');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xcef064bcc6bd8a57a15b65e27e12464b, 6, 1769853900000000, 'RELEASE', 0xf3090770c6b587c994a8ce714c0f0b98, 'ALLOWANCE', 5000000, -5000000, 0, 309000000, 0x01940000001970008000000000000000, 'system', 'timeout');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xcef064bcc6bd8a57a15b65e27e12464b, 7, 1770724800000000, 'CHARGE', 0xf3090770c6b587c994a8ce714c0f0b98, 'ALLOWANCE', -120000000, 0, 0, 189000000, 0x01940000002470008000000000000000, 'key:test', '');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xcef064bcc6bd8a57a15b65e27e12464b, 8, 1772272800000000, 'GRANT', 0x7f04a395b5da80889f5619e90dd3789b, 'ALLOWANCE', 300000000, 0, 0, 489000000, 0x7f04a395b5da80889f5619e90dd3789b, 'system', 'cycle 1');
INSERT INTO ledger_entry (wallet, sequence, at, type, lot, source, available, held, owed, balance, reference, actor, reason) VALUES
 (0xcef064bcc6bd8a57a15b65e27e12464b, 9, 1773563400000001, 'HOLD', 0x01940000000870008000000000000000, 'ADJUSTMENT', -1500000, 1500000, 0, 487500000, 0x01940000002a70008000000000000000, 'key:test', '');
CREATE TABLE `lot` (
  `id` binary(16) NOT NULL,
  `wallet` binary(16) NOT NULL,
  `source` enum('ALLOWANCE','PACK','CONTRACT','PROMOTION','ADJUSTMENT') CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL,
  `label` varchar(255) NOT NULL,
  `granted` bigint(20) NOT NULL,
  `available` bigint(20) NOT NULL,
  `held` bigint(20) NOT NULL,
  `effective_at` bigint(20) NOT NULL,
  `expires_at` bigint(20) DEFAULT NULL,
  `voided` tinyint(1) NOT NULL,
  `is_open` tinyint(1) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `lots_of_wallet` (`wallet`,`is_open`),
  CONSTRAINT `lot_parts_are_not_negative` CHECK (`available` >= 0 and `held` >= 0),
  CONSTRAINT `lot_has_no_more_than_granted` CHECK (`available` + `held` <= `granted`),
  CONSTRAINT `lot_is_open_while_it_has_credits` CHECK (`is_open` = (`available` > 0 or `held` > 0))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO lot (id, wallet, source, label, granted, available, held, effective_at, expires_at, voided, is_open) VALUES
 (0x01940000000670008000000000000000, 0xc2999b04123c8d6984a1278e5ab38bb0, 'PROMOTION', 'Promotion', 12000001, 12000001, 0, 1769853600000000, NULL, 0, 1);
INSERT INTO lot (id, wallet, source, label, granted, available, held, effective_at, expires_at, voided, is_open) VALUES
 (0x01940000000770008000000000000000, 0xc2999b04123c8d6984a1278e5ab38bb0, 'PROMOTION', 'Promotion', 3000000, 0, 0, 1769853600000000, 1770249600000000, 0, 0);
INSERT INTO lot (id, wallet, source, label, granted, available, held, effective_at, expires_at, voided, is_open) VALUES
 (0x01940000000870008000000000000000, 0xcef064bcc6bd8a57a15b65e27e12464b, 'ADJUSTMENT', 'Adjustment', 9000000, 7500000, 1500000, 1769853600000000, 1806483600000000, 0, 1);
INSERT INTO lot (id, wallet, source, label, granted, available, held, effective_at, expires_at, voided, is_open) VALUES
 (0x01940000000970008000000000000000, 0xcef064bcc6bd8a57a15b65e27e12464b, 'PROMOTION', 'Promotion', 7000000, 0, 0, 1769853600000000, NULL, 1, 0);
INSERT INTO lot (id, wallet, source, label, granted, available, held, effective_at, expires_at, voided, is_open) VALUES
 (0x01940000000b70008000000000000000, 0xc2999b04123c8d6984a1278e5ab38bb0, 'PACK', 'Pack p50', 50000000, 37000001, 4750000, 1769853600000000, 1774951200000000, 0, 1);
INSERT INTO lot (id, wallet, source, label, granted, available, held, effective_at, expires_at, voided, is_open) VALUES
 (0x01940000000c70008000000000000000, 0xca466fadcfc582a79c3021ff9543036f, 'PACK', 'Big pack', 500000000, 455000000, 0, 1769853600000000, NULL, 0, 1);
INSERT INTO lot (id, wallet, source, label, granted, available, held, effective_at, expires_at, voided, is_open) VALUES
 (0x01940000002070008000000000000000, 0xc2999b04123c8d6984a1278e5ab38bb0, 'ALLOWANCE', 'Plan plus', 200000000, 200000000, 0, 1770724800000000, NULL, 0, 1);
INSERT INTO lot (id, wallet, source, label, granted, available, held, effective_at, expires_at, voided, is_open) VALUES
 (0x01940000002770008000000000000000, 0xca466fadcfc582a79c3021ff9543036f, 'ALLOWANCE', 'Plan plus-yearly', 300000000, 300000000, 0, 1773563400000001, NULL, 0, 1);
INSERT INTO lot (id, wallet, source, label, granted, available, held, effective_at, expires_at, voided, is_open) VALUES
 (0x120ea16aa8f88035af4e0e1b4c586732, 0x9064ff0d547e85c5b5511e6295061e19, 'ALLOWANCE', 'Keeper', 40000000, 40000000, 0, 1769853600000000, NULL, 0, 1);
INSERT INTO lot (id, wallet, source, label, granted, available, held, effective_at, expires_at, voided, is_open) VALUES
 (0x4a882be1124d8a9ba24e11e5a15e4388, 0x91625c496c0780798cb4b980945e7b3c, 'ALLOWANCE', 'Plan basic', 100000000, 0, 0, 1769853600000000, NULL, 0, 0);
INSERT INTO lot (id, wallet, source, label, granted, available, held, effective_at, expires_at, voided, is_open) VALUES
 (0x7f04a395b5da80889f5619e90dd3789b, 0xcef064bcc6bd8a57a15b65e27e12464b, 'ALLOWANCE', 'Plan plus-yearly', 300000000, 300000000, 0, 1772272800000000, NULL, 0, 1);
INSERT INTO lot (id, wallet, source, label, granted, available, held, effective_at, expires_at, voided, is_open) VALUES
 (0x8d6246701c9589538c75efe93d648abb, 0xc2999b04123c8d6984a1278e5ab38bb0, 'ALLOWANCE', 'Plan basic', 100000000, 100000000, 0, 1769853600000000, NULL, 0, 1);
INSERT INTO lot (id, wallet, source, label, granted, available, held, effective_at, expires_at, voided, is_open) VALUES
 (0xa1ce7ed209558e7f8cdff0c2dcf118c7, 0xc2999b04123c8d6984a1278e5ab38bb0, 'ALLOWANCE', 'Plan plus', 300000000, 300000000, 0, 1772272800000000, NULL, 0, 1);
INSERT INTO lot (id, wallet, source, label, granted, available, held, effective_at, expires_at, voided, is_open) VALUES
 (0xa9f441d569b18736bc4768ea2abf5ebb, 0x91625c496c0780798cb4b980945e7b3c, 'ALLOWANCE', 'Keeper', 40000000, 10000000, 0, 1773563400000001, NULL, 0, 1);
INSERT INTO lot (id, wallet, source, label, granted, available, held, effective_at, expires_at, voided, is_open) VALUES
 (0xb3b1f4aab9cd8a94b2295240fe50f967, 0xca466fadcfc582a79c3021ff9543036f, 'ALLOWANCE', 'Plan basic', 100000000, 100000000, 0, 1769853600000000, NULL, 0, 1);
INSERT INTO lot (id, wallet, source, label, granted, available, held, effective_at, expires_at, voided, is_open) VALUES
 (0xeca3d40ae7398523acd9e181bce75271, 0xca466fadcfc582a79c3021ff9543036f, 'ALLOWANCE', 'Plan basic', 100000000, 100000000, 0, 1772272800000000, NULL, 0, 1);
INSERT INTO lot (id, wallet, source, label, granted, available, held, effective_at, expires_at, voided, is_open) VALUES
 (0xf3090770c6b587c994a8ce714c0f0b98, 0xcef064bcc6bd8a57a15b65e27e12464b, 'ALLOWANCE', 'Plan plus-yearly', 300000000, 180000000, 0, 1769853600000000, NULL, 0, 1);
CREATE TABLE `meter_version` (
  `tenant` varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `code` varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `version` int(11) NOT NULL,
  `document` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`document`)),
  PRIMARY KEY (`tenant`,`code`,`version`),
  CONSTRAINT `meter_of_tenant` FOREIGN KEY (`tenant`) REFERENCES `tenant` (`code`),
  CONSTRAINT `meter_counts_up` CHECK (`version` >= 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO meter_version (tenant, code, version, document) VALUES
 ('old', 'chat', 1, '{"code":"chat","version":1,"rateCard":{"base":"0","rates":[{"quantity":"inputTokens","per":1000,"credits":"1"}],"multipliers":[{"attribute":"model","values":{"mini":0.5,"pro":3}}],"minimum":"0","scale":2}}');
INSERT INTO meter_version (tenant, code, version, document) VALUES
 ('old', 'video', 1, '{"code":"video","version":1,"rateCard":{"base":"1","rates":[{"quantity":"seconds","per":0.5,"credits":"0.25"}],"multipliers":[],"minimum":"2","scale":3}}');
CREATE TABLE `pack_version` (
  `tenant` varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `code` varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `version` int(11) NOT NULL,
  `document` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`document`)),
  PRIMARY KEY (`tenant`,`code`,`version`),
  CONSTRAINT `pack_of_tenant` FOREIGN KEY (`tenant`) REFERENCES `tenant` (`code`),
  CONSTRAINT `pack_counts_up` CHECK (`version` >= 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO pack_version (tenant, code, version, document) VALUES
 ('old', 'big', 1, '{"code":"big","version":1,"name":"Big pack","credits":"500","price":{"amount":4999,"currency":"USD"},"policy":{"answers":{"packExpiry":"never"}},"active":true}');
INSERT INTO pack_version (tenant, code, version, document) VALUES
 ('old', 'p50', 1, '{"code":"p50","version":1,"name":"Pack p50","credits":"50","price":{"amount":999,"currency":"USD"},"policy":{"answers":{}},"active":true}');
CREATE TABLE `plan_version` (
  `tenant` varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `code` varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `version` int(11) NOT NULL,
  `document` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`document`)),
  PRIMARY KEY (`tenant`,`code`,`version`),
  CONSTRAINT `plan_of_tenant` FOREIGN KEY (`tenant`) REFERENCES `tenant` (`code`),
  CONSTRAINT `plan_counts_up` CHECK (`version` >= 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO plan_version (tenant, code, version, document) VALUES
 ('old', 'basic', 1, '{"code":"basic","version":1,"name":"Plan basic","interval":"MONTH","price":{"amount":1000,"currency":"USD"},"allowance":"100","policy":{"answers":{}},"active":true}');
INSERT INTO plan_version (tenant, code, version, document) VALUES
 ('old', 'keeper', 1, '{"code":"keeper","version":1,"name":"Keeper","interval":"MONTH","price":{"amount":4999,"currency":"USD"},"allowance":"40","policy":{"answers":{"rollover":"unlimited"}},"active":true}');
INSERT INTO plan_version (tenant, code, version, document) VALUES
 ('old', 'plus', 1, '{"code":"plus","version":1,"name":"Plan plus","interval":"MONTH","price":{"amount":3000,"currency":"USD"},"allowance":"300","policy":{"answers":{}},"active":true}');
INSERT INTO plan_version (tenant, code, version, document) VALUES
 ('old', 'plus-yearly', 1, '{"code":"plus-yearly","version":1,"name":"Plan plus-yearly","interval":"YEAR","price":{"amount":30000,"currency":"USD"},"allowance":"300","policy":{"answers":{}},"active":true}');
CREATE TABLE `policy_version` (
  `tenant` varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `version` int(11) NOT NULL,
  `since` bigint(20) NOT NULL,
  `answers` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`answers`)),
  PRIMARY KEY (`tenant`,`version`),
  CONSTRAINT `policy_of_tenant` FOREIGN KEY (`tenant`) REFERENCES `tenant` (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO policy_version (tenant, version, since, answers) VALUES
 ('old', 1, 0, '{"burnDown":"PACK, ALLOWANCE","cancel":"cycle-end","clawBack":"clamp","eraseOnCancel":"true","holdTimeout":"PT1H","packExpiry":"P2M","rollover":"up-to 50%","shortfall":"debt","upgradeGrant":"difference"}');
INSERT INTO policy_version (tenant, version, since, answers) VALUES
 ('old', 2, 1770768000000000, '{"burnDown":"","cancel":"cycle-end","clawBack":"clamp","eraseOnCancel":"true","holdTimeout":"PT1H","packExpiry":"never","rollover":"unlimited","shortfall":"clamp","upgradeGrant":"full"}');
CREATE TABLE `session_secret` (
  `id` tinyint(4) NOT NULL DEFAULT 1,
  `secret` binary(32) NOT NULL,
  PRIMARY KEY (`id`),
  CONSTRAINT `only_one_secret` CHECK (`id` = 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
CREATE TABLE `subscription` (
  `id` binary(16) NOT NULL,
  `wallet` binary(16) NOT NULL,
  `plan` varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `status` enum('ACTIVE','CANCELED') CHARACTER SET ascii COLLATE ascii_general_ci NOT NULL,
  `document` longtext CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL CHECK (json_valid(`document`)),
  PRIMARY KEY (`id`),
  KEY `subscriptions_of_wallet` (`wallet`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO subscription (id, wallet, plan, status, document) VALUES
 (0x01940000000170008000000000000000, 0xc2999b04123c8d6984a1278e5ab38bb0, 'plus', 'ACTIVE', '{"id":"01940000-0001-7000-8000-000000000000","plan":{"code":"plus","version":1,"name":"Plan plus","interval":"MONTH","price":{"amount":3000,"currency":"USD"},"allowance":"300","policy":{"answers":{}},"active":true},"status":"ACTIVE","anchor":{"start":"2026-01-31T10:00:00Z","zone":"Z"},"nextCycle":2,"billing":{"start":"2026-01-31T10:00:00Z","zone":"Z"},"nextPeriod":2,"cancelAt":"2026-03-31T10:00:00Z","cancelReason":"moving on","discounts":[{"code":"SPRING","percent":20}],"credit":{"amount":0,"currency":"USD"},"erasure":"NONE"}');
INSERT INTO subscription (id, wallet, plan, status, document) VALUES
 (0x01940000000270008000000000000000, 0xcef064bcc6bd8a57a15b65e27e12464b, 'plus-yearly', 'ACTIVE', '{"id":"01940000-0002-7000-8000-000000000000","plan":{"code":"plus-yearly","version":1,"name":"Plan plus-yearly","interval":"YEAR","price":{"amount":30000,"currency":"USD"},"allowance":"300","policy":{"answers":{}},"active":true},"status":"ACTIVE","anchor":{"start":"2026-01-31T10:00:00Z","zone":"Europe/Berlin"},"nextCycle":2,"billing":{"start":"2026-01-31T10:00:00Z","zone":"Europe/Berlin"},"nextPeriod":1,"pending":{"plan":{"code":"basic","version":1,"name":"Plan basic","interval":"MONTH","price":{"amount":1000,"currency":"USD"},"allowance":"100","policy":{"answers":{}},"active":true},"at":"2027-01-31T10:00:00Z"},"discounts":[],"credit":{"amount":0,"currency":"USD"},"erasure":"NONE"}');
INSERT INTO subscription (id, wallet, plan, status, document) VALUES
 (0x01940000000370008000000000000000, 0x91625c496c0780798cb4b980945e7b3c, 'basic', 'CANCELED', '{"id":"01940000-0003-7000-8000-000000000000","plan":{"code":"basic","version":1,"name":"Plan basic","interval":"MONTH","price":{"amount":1000,"currency":"USD"},"allowance":"100","policy":{"answers":{}},"active":true},"status":"CANCELED","anchor":{"start":"2026-01-31T10:00:00Z","zone":"Z"},"nextCycle":1,"billing":{"start":"2026-01-31T10:00:00Z","zone":"Z"},"nextPeriod":1,"cancelAt":"2026-02-28T10:00:00Z","cancelReason":"too dear","discounts":[],"credit":{"amount":0,"currency":"USD"},"erasure":"DUE"}');
INSERT INTO subscription (id, wallet, plan, status, document) VALUES
 (0x01940000000470008000000000000000, 0x9064ff0d547e85c5b5511e6295061e19, 'keeper', 'CANCELED', '{"id":"01940000-0004-7000-8000-000000000000","plan":{"code":"keeper","version":1,"name":"Keeper","interval":"MONTH","price":{"amount":4999,"currency":"USD"},"allowance":"40","policy":{"answers":{"rollover":"unlimited"}},"active":true},"status":"CANCELED","anchor":{"start":"2026-01-31T10:00:00Z","zone":"Z"},"nextCycle":1,"billing":{"start":"2026-01-31T10:00:00Z","zone":"Z"},"nextPeriod":1,"cancelAt":"2026-02-28T10:00:00Z","discounts":[],"credit":{"amount":0,"currency":"USD"},"erasure":"ACKNOWLEDGED"}');
INSERT INTO subscription (id, wallet, plan, status, document) VALUES
 (0x01940000000570008000000000000000, 0xca466fadcfc582a79c3021ff9543036f, 'plus-yearly', 'ACTIVE', '{"id":"01940000-0005-7000-8000-000000000000","plan":{"code":"plus-yearly","version":1,"name":"Plan plus-yearly","interval":"YEAR","price":{"amount":30000,"currency":"USD"},"allowance":"300","policy":{"answers":{}},"active":true},"status":"ACTIVE","anchor":{"start":"2026-01-31T10:00:00Z","zone":"Pacific/Auckland"},"nextCycle":2,"billing":{"start":"2026-03-15T08:30:00.000001Z","zone":"Pacific/Auckland"},"nextPeriod":1,"discounts":[],"credit":{"amount":0,"currency":"USD"},"erasure":"NONE"}');
INSERT INTO subscription (id, wallet, plan, status, document) VALUES
 (0x01940000002670008000000000000000, 0x91625c496c0780798cb4b980945e7b3c, 'keeper', 'ACTIVE', '{"id":"01940000-0026-7000-8000-000000000000","plan":{"code":"keeper","version":1,"name":"Keeper","interval":"MONTH","price":{"amount":4999,"currency":"USD"},"allowance":"40","policy":{"answers":{"rollover":"unlimited"}},"active":true},"status":"ACTIVE","anchor":{"start":"2026-03-15T08:30:00.000001Z","zone":"Z"},"nextCycle":1,"billing":{"start":"2026-03-15T08:30:00.000001Z","zone":"Z"},"nextPeriod":1,"discounts":[],"credit":{"amount":0,"currency":"USD"},"erasure":"DUE"}');
CREATE TABLE `tenant` (
  `code` varchar(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  `name` varchar(255) NOT NULL,
  `test_clock` bigint(20) DEFAULT NULL,
  `revision` bigint(20) NOT NULL,
  PRIMARY KEY (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_general_ci;
INSERT INTO tenant (code, name, test_clock, revision) VALUES
 ('old', 'old', 1773563400000001, -2829043117620182982);
CREATE TRIGGER ledger_checkpoint_is_not_updated BEFORE UPDATE ON ledger_checkpoint FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Checkpoints of the ledger are never updated.';
CREATE TRIGGER ledger_checkpoint_is_not_deleted BEFORE DELETE ON ledger_checkpoint FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Checkpoints of the ledger are never deleted.';
CREATE TRIGGER ledger_entry_is_not_updated BEFORE UPDATE ON ledger_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Ledger entries are never updated.';
CREATE TRIGGER ledger_entry_is_not_deleted BEFORE DELETE ON ledger_entry FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'Ledger entries are never deleted.';
