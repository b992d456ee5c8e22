import { expect } from "vitest";
import { PROBLEMS } from "@/lib/errors";
import type { Reply } from "./client";

/** RFC 9457, and nothing of the inside. */
export const expectProblem = (reply: Reply, status: number): void => {
  expect(reply.status).toBe(status);
  expect(reply.headers.get("content-type")).toBe("application/problem+json");
  expect(reply.headers.get("cache-control")).toContain("no-store");
  const { json } = reply;
  expect(json).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
  expect(json.type).toBe(`urn:bothhats:problem:${String(json.code).replaceAll("_", "-")}`);
  expect(Object.values(PROBLEMS).map(({ title }) => title)).toContain(json.title);
  expect(reply.text).not.toMatch(/prisma|postgres|select |at \w+ \(|node_modules/i);
};
