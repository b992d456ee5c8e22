import { expect, it } from "vitest";
import { OPERATOR } from "@/lib/access/caller";
import { perform } from "@/lib/access/perform";
import { loadOrganisation } from "@/lib/loaders/organisation";
import { claimInstallation, showClaimLink } from "@/lib/operations/accounts";
import { eraseOrganisation } from "@/lib/operations/organisations";
import { done, given } from "@/prisma/seed/given";

const claim = (n: number) =>
  perform(claimInstallation, OPERATOR, {
    organisation: `Org ${n}`,
    name: "Ada",
    email: `ada-${n}@acme.test`,
    timeZone: "Asia/Tokyo",
  });

it("lets an installation be claimed once, by one, and never again", async () => {
  await given.organisation({
    slug: "shown",
    isDemo: true,
    owner: { email: "v@fernhollow.example", name: "V" },
  });
  expect((await done(showClaimLink, OPERATOR, {})).link).toContain("/welcome?claim=");
  const results = await Promise.all([claim(1), claim(2), claim(3)]);
  expect(results.map((result) => (result.ok ? "done" : result.code)).sort()).toEqual([
    "claimed",
    "claimed",
    "done",
  ]);
  const won = results.findIndex(({ ok }) => ok) + 1;
  const owner = await given.callerOf(`ada-${won}@acme.test`);
  // By whose clock the rounds close: nobody had to be asked.
  expect(await done(loadOrganisation, owner, { org: `org-${won}` })).toMatchObject({
    timeZone: "Asia/Tokyo",
  });
  await done(eraseOrganisation, owner, { org: `org-${won}` });
  expect(await claim(4)).toMatchObject({ code: "claimed" });
  expect((await done(showClaimLink, OPERATOR, {})).link).toBeNull();
});
