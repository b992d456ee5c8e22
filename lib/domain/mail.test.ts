import { expect, it } from "vitest";
import { refusalOf } from "./mail";

it.each([
  [550, "550 5.1.1 <a@b.test>: Recipient unknown", "unknown"],
  [550, "550 5.2.1 Mailbox disabled", "unknown"],
  [550, "550 5.2.2 Over quota", "full"],
  [552, "552 Mailbox full", "full"],
  [554, "554 5.7.1 Relay access denied", "blocked"],
  [550, "550 5.7.26 Not authenticated", "blocked"],
  [550, "550 No such user", "unknown"],
  [554, "554 Transaction failed", "blocked"],
  [521, "521 Does not accept mail", "refused"],
  [550, "550 5.4.310 DNS domain does not exist", "refused"],
] as const)("the answer %d (%s) means: %s", (code, response, meaning) => {
  expect(refusalOf(code, response)).toBe(meaning);
});
