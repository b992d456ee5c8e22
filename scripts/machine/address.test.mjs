import { expect, test } from "vitest";
import { addressOf } from "./address.mjs";

test.each([
  ["127.0.0.1", "http://127.0.0.1:3000"],
  ["localhost", "http://localhost:3000"],
  ["0.0.0.0", "http://localhost:3000"],
  ["::", "http://localhost:3000"],
  ["::1", "http://[::1]:3000"],
])("a server at %s is reached at %s", (host, address) => {
  expect(addressOf({ host, port: 3000 })).toBe(address);
});
