import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { declaredCalls } from "./declared-calls";

const HELD = "the same is in it by another read";
const QUESTION = "answers a question, from what is in it";
const OWN = "of an account, not of an organisation";
const SCREEN = "what a screen needs to draw, or to offer";

/** The reads that are not taken along, and why. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  "answer.end": HELD,
  "balance.sharing": HELD,
  "balance.show": HELD,
  "balance.what_if": QUESTION,
  "framework.desk": SCREEN,
  "goal.desk": SCREEN,
  "identity.list": OWN,
  "invitation.plan": QUESTION,
  "invitation.plan_spread": QUESTION,
  "invitation.roster": HELD,
  "invitation.spread": QUESTION,
  "mail.samples": "made up",
  "me.reminders": OWN,
  "me.show": OWN,
  "member.desk": SCREEN,
  "member.directory": HELD,
  "member.export": HELD,
  "member.last-import": SCREEN,
  "operator.doctor": "of the installation, for its operator",
  "org.export": "itself",
  "role_model.desk": SCREEN,
  "round.desk": SCREEN,
  "round.page": HELD,
  "round.preview": QUESTION,
  "round.subjects": HELD,
  "round.waiting": "its rows come with links that open forms; who has not answered is in the invitations",
  "search.show": QUESTION,
  "session.list": OWN,
  "team.people": HELD,
  "team.show": HELD,
  "team_goal.list": HELD,
  "token.list": OWN,
};

const source = readFileSync("lib/loaders/export.ts", "utf8");

it("asks every read of an organisation, or somebody has said why not", async () => {
  const modules = import.meta.glob<Record<string, unknown>>("/lib/loaders/*.ts", { eager: true });
  const names = new Map(
    Object.values(modules).flatMap((module) =>
      Object.entries(module).map(([name, value]) => [value, name] as const),
    ),
  );
  const left = declaredCalls.filter((call) => {
    const name = names.get(call);
    return call.kind === "read" && !new RegExp(`\\b(ask|askAll)\\(${name}\\b`).test(source);
  });
  expect(left.map(({ name }) => name).sort()).toEqual(Object.keys(LEFT_OUT).sort());
});
