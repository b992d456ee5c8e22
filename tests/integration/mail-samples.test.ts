import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import type { JobName } from "@/lib/data/jobs";
import { loadMailSamples } from "@/lib/loaders/mail-samples";
import { done, given } from "@/prisma/seed/given";

type Posted = Extract<JobName, `send-${string}`>;

/** What each job writes, by the samples that show it: a new job has no place here until it has a sample. */
const SHOWN: Readonly<Record<Posted, readonly string[]>> = {
  "send-sign-in": ["sign-in"],
  "send-invitations": ["invitation", "outsider"],
  "send-link": ["link"],
  "send-reminder": ["reminder"],
  "send-token-notice": ["token"],
  "send-membership": ["membership"],
  "send-report-ready": ["report"],
  "send-nomination-request": ["nomination"],
  "send-approval-request": ["approval"],
  "send-another-name": ["another-name"],
};

it("shows an organiser every mail, word for word, and nothing twice", async () => {
  const org = await given.organisation();
  const { items } = await done(loadMailSamples, org.owner, { org: org.slug });
  expect(items.map(({ key }) => key).sort()).toEqual(Object.values(SHOWN).flat().sort());
  for (const { key, name, when, subject, text, html } of items) {
    for (const words of [name, when, subject]) expect(words.trim(), key).not.toBe("");
    expect(text.replace(/\s+/g, " ").length, key).toBeGreaterThan(80);
    expect(html, key).toMatch(/<body[\s\S]*<h1[\s\S]*<p/);
    expect(html.replace(/<!-- -->/g, ""), key).toContain("Sent by Bothhats.");
  }
  const link = items.find(({ key }) => key === "link");
  expect(link?.text.replace(/\s+/g, " ")).toContain("Links in earlier mails about this no longer work.");
});

it("leaves out no letter that is written", () => {
  const folder = path.join("lib", "mail");
  const letters = readdirSync(folder)
    .filter((file) => /-letters?\.ts$/.test(file))
    .flatMap((file) =>
      [...readFileSync(path.join(folder, file), "utf8").matchAll(/export const (\w+Letter)\b/g)].map(
        ([, name]) => name,
      ),
    );
  expect(letters.length).toBeGreaterThanOrEqual(10);
  const samples = readFileSync(path.join(folder, "samples.ts"), "utf8");
  expect(letters.filter((name) => !samples.includes(`${name}(`))).toEqual([]);
});
