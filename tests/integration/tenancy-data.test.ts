import { beforeAll, describe, expect, it } from "vitest";
import { type Mixed, mix } from "./mixed";
import { ORGANISATION_CASES } from "./organisation-cases";
import { REPORT_CASES } from "./report-cases";
import { ROUND_CASES } from "./round-cases";
import { fingerprintOf, makeTenant, marksOf, type Tenant, undone } from "./two-companies";

const modules = import.meta.glob<Record<string, unknown>>("/lib/data/*.ts", { eager: true });
const sources = import.meta.glob<string>("/lib/data/*.ts", { eager: true, query: "?raw", import: "default" });

/** Every function of lib/data that takes a scope, called with what is not its own. */
const DATA_CASES = { ...ORGANISATION_CASES, ...ROUND_CASES, ...REPORT_CASES };

/** The exported functions whose first argument is a scope, whatever it is called there. */
const scoped = Object.entries(modules).flatMap(([file, module]) =>
  Object.keys(module).filter((name) =>
    new RegExp(
      `export const ${name} = (async )?\\(\\s*(caller: Caller,\\s*)?_?(scope: |\\w+: (Org|Round|Rater|Report|Team|User)Scope)`,
    ).test(sources[file] ?? ""),
  ),
);
/** Acts for the whole installation, for whoever operates it. */
const INSTALLATION = [
  "forgetImports",
  "listUnfinished",
  "listReminding",
  "findReminderLink",
  "writeReminderStop",
  "writeViews",
  "writeTeamViews",
  "writeBackup",
  "restoreBackup",
  "readServer",
  "readJobs",
  "listOverdueRounds",
  "checkRoundKeys",
  "hasTables",
];

let ours: Tenant;
let theirs: Tenant;
let mixed: Mixed;
let marks: string[];
let before: string;

const fingerprint = () => fingerprintOf(theirs.company.org.orgId);

beforeAll(async () => {
  ours = await makeTenant("ours");
  theirs = await makeTenant("theirs");
  mixed = await mix(ours, theirs);
  marks = await marksOf(theirs);
  before = await fingerprint();
});

type Outcome = { answer: string; after: string } | { refused: true };

const attempt = async (name: string): Promise<Outcome> => {
  const work = async () => {
    const value = await DATA_CASES[name]!(mixed);
    const plain = value instanceof Map || value instanceof Set ? [...value] : value;
    return { answer: JSON.stringify(plain) ?? "", after: await fingerprint() };
  };
  return undone(work).catch((error) => {
    if (!(error instanceof Error)) throw error;
    return { refused: true };
  });
};

describe("a function of lib/data with the ids of another organisation", () => {
  it("is here if it takes a scope", () => {
    const missing = scoped.filter((name) => !(name in DATA_CASES) && !INSTALLATION.includes(name));
    expect(missing).toEqual([]);
    expect(scoped.length).toBeGreaterThan(60);
  });

  it.each(Object.keys(DATA_CASES))("%s shows nothing of it and changes nothing in it", async (name) => {
    const outcome = await attempt(name);
    if ("refused" in outcome) return expect(await fingerprint()).toBe(before);
    expect(marks.filter((mark) => outcome.answer.includes(mark))).toEqual([]);
    expect(outcome.after).toBe(before);
  });

  it.each([
    "findRound",
    "findReport",
    "findOwnForm",
    "findFrameworkVersion",
    "createInvitations",
    "createSomeInvitations",
    "deleteInvitation",
    "undoImport",
  ])("%s is refused rather than answered", async (name) => {
    expect(await attempt(name)).toEqual({ refused: true });
  });

  it.each([
    "moveRound",
    "deleteToken",
    "deleteIdentity",
    "endSession",
    "changeGoal",
    "removeGoal",
    "tickStep",
    "changeTeamGoal",
    "removeTeamGoal",
    "restoreTeamGoal",
    "endTeamShare",
  ])("%s says that there is no such thing", async (name) => {
    expect(await attempt(name)).toMatchObject({ answer: "false" });
  });
});
