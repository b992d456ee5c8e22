import { beforeAll, expect, it } from "vitest";
import { perform } from "@/lib/access/perform";
import { STANDARD_FRAMEWORK } from "@/lib/domain/framework";
import { loadForm } from "@/lib/loaders/form";
import { loadFrameworkDesk } from "@/lib/loaders/framework";
import { loadReport } from "@/lib/loaders/report";
import { changeFramework } from "@/lib/operations/framework";
import { done, given } from "@/prisma/seed/given";
import { about, type Company, makeCompany, subjectsOf, wishesOf } from "./company";

// A round asks the skills that it was made with, whatever the organisation asks by now.

let company: Company;

beforeAll(async () => {
  company = await makeCompany("versions");
});

it("keeps its version of the framework in forms and reports, while a new round has the new one", async () => {
  const { org, caller, member } = company;
  const round = () => given.round({ org, subjects: subjectsOf(company), wishes: wishesOf(company) });
  const before = await round();
  const [first, ...rest] = STANDARD_FRAMEWORK.skills;
  const renamed = { ...first, name: "Plain speaking" };
  await done(changeFramework, caller.owner, {
    org: org.slug,
    ...STANDARD_FRAMEWORK,
    skills: [renamed, ...rest.slice(1)],
  });
  const namesOf = async (place: typeof before) => {
    const [invitation] = (await about(place, member.subject.id)).filter(
      ({ relationship }) => relationship === "self",
    );
    const form = await done(loadForm, caller.subject, { invitation: invitation?.id });
    return form.skills.map(({ name }) => name);
  };
  expect(await namesOf(before)).toEqual(STANDARD_FRAMEWORK.skills.map(({ name }) => name));
  await given.release(before);
  const place = { org: org.slug, round: before.roundId, member: member.subject.id };
  const report = await done(loadReport, caller.subject, place);
  expect(report.skills).toHaveLength(STANDARD_FRAMEWORK.skills.length);
  expect(report.method.framework.skills[0]?.name).toBe(first?.name);
  const after = await given.round({
    org,
    subjects: subjectsOf(company),
    wishes: wishesOf(company),
    closesAt: new Date(Date.now() + 90 * 86_400_000),
  });
  const names = await namesOf(after);
  expect(names).toHaveLength(STANDARD_FRAMEWORK.skills.length - 1);
  expect(names[0]).toBe("Plain speaking");
});

it("is not saved over a version that somebody else has saved meanwhile, unless that is said", async () => {
  const { org, caller } = company;
  const { version, skills, dimensions } = await done(loadFrameworkDesk, caller.admin, { org: org.slug });
  const made = { org: org.slug, skills, dimensions };
  expect(await perform(changeFramework, caller.owner, { ...made, version })).toMatchObject({ ok: true });
  expect(await perform(changeFramework, caller.admin, { ...made, version })).toMatchObject({
    ok: false,
    code: "changed_elsewhere",
  });
  expect(await perform(changeFramework, caller.admin, made)).toMatchObject({
    value: { version: version + 2 },
  });
});
