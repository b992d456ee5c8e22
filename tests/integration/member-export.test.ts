import fc from "fast-check";
import { expect, it } from "vitest";
import { line, NAME_LENGTH } from "@/lib/schemas/fields";
import { given } from "@/prisma/seed/given";
import { clientFor } from "./client";
import { fingerprintOf } from "./two-companies";

const risky = fc.string({
  unit: fc.constantFrom("=", "+", "-", "@", "'", '"', ",", ";", "|", "\\", "a", " ", "é", "😀"),
  minLength: 1,
  maxLength: 10,
});
const text = risky.map((drawn) => drawn.trim()).filter((drawn) => line(NAME_LENGTH).safeParse(drawn).success);
const person = fc.record({
  name: text,
  title: fc.option(text, { nil: null }),
  teams: fc.uniqueArray(text, { maxLength: 3 }),
  above: fc.option(fc.nat(), { nil: null }),
});

it("an exported list is unchanged in every row when it is imported", { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 12 }), async (people) => {
      const org = await given.organisation();
      const email = (at: number) => `${at % 2 ? "+" : "-"}p${at}-${org.slug}@acme.test`;
      await given.people(
        org,
        people.map(({ above, ...rest }, at) => ({
          ...rest,
          email: email(at),
          managerEmail: above === null || at === 0 ? null : email(above % at),
        })),
      );
      const owner = await clientFor(org.owner);
      const before = await fingerprintOf(org.orgId);
      const { status, headers, text: csv } = await owner("GET", `/orgs/${org.slug}/members/export`);
      expect(status).toBe(200);
      expect(headers.get("content-type")).toBe("text/csv; charset=utf-8");
      expect(headers.get("content-disposition")).toContain("people.csv");
      expect(csv.split("\r\n")[0]).toBe("email,name,title,manager_email,teams");
      const reply = await owner("POST", `/orgs/${org.slug}/members/import`, undefined, { raw: csv });
      expect(reply.json.counts).toEqual({ wrong: 0, new: 0, changed: 0, unchanged: people.length + 1 });
      expect((await fingerprintOf(org.orgId)).replace(/AuditEntry \w*/, "")).toBe(
        before.replace(/AuditEntry \w*/, ""),
      );
    }),
    { numRuns: 15 },
  );
});

it("an exported list runs nothing in a spreadsheet, and is for organisers", async () => {
  const org = await given.organisation();
  await given.people(org, [
    {
      email: "eve@acme.test",
      name: '=HYPERLINK("http://evil.test")',
      title: "@SUM(1)",
      managerEmail: null,
      teams: ["-1"],
    },
  ]);
  const owner = await clientFor(org.owner);
  const { text: csv } = await owner("GET", `/orgs/${org.slug}/members/export`);
  expect(csv).toContain(`eve@acme.test,"'=HYPERLINK(""http://evil.test"")","'@SUM(1)",,"'-1"`);
  const eve = await clientFor(await given.callerOf("eve@acme.test"));
  expect(await eve("GET", `/orgs/${org.slug}/members/export`)).toMatchObject({ status: 404 });
});
