import { beforeAll, describe, expect, it } from "vitest";
import type { Call } from "@/lib/access/call";
import { everyCall } from "@/lib/doors/any-call";
import { type Client, clientFor, clientOf, type Reply } from "./client";
import { fingerprintOf, makeTenant, namedIn, type Tenant, undone } from "./two-companies";

// More than the limits let anybody send.
process.env.BENCH = "1";

let tenant: Tenant;
let owner: Client;
let peer: Client;
let subject: Client;
let manager: Client;
let lead: Client;

beforeAll(async () => {
  tenant = await makeTenant("fuzz");
  owner = await clientFor(tenant.company.caller.owner);
  peer = await clientFor(tenant.company.caller.peer1);
  subject = await clientFor(tenant.company.caller.subject);
  manager = await clientFor(tenant.company.caller.manager);
  lead = await clientFor(tenant.company.caller.lead);
});

const LONG = "x".repeat(200_000);
const NUL = "a\u0000b";
const LONE = "a\ud800b";
const NOBODY = "00000000-0000-4000-8000-000000000000";
const deep = (levels: number): unknown => JSON.parse(`${'{"a":['.repeat(levels)}1${"]}".repeat(levels)}`);

/** Values that no field expects. */
const VALUES: readonly unknown[] = [
  null,
  -1,
  1e308,
  "",
  LONG,
  NUL,
  LONE,
  '\'; drop table "Member"; --',
  "275760-09-13T00:00:00Z",
  NOBODY,
  [null],
  [NOBODY, NOBODY],
  { a: 1 },
  deep(200),
];

const BODIES: readonly string[] = [
  "null",
  "true",
  "1e999",
  '"text"',
  "[]",
  "[[]]",
  "{}",
  "[null]",
  '[{"subject":1}]',
  '{"__proto__":{"a":1},"constructor":1,"toString":2}',
  `{"a":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
  "{",
  "\u0000",
  '{"name":"\ud800"}',
];

const GOAL = {
  text: "Listen first",
  dueOn: new Date(Date.now() + 30 * 86_400_000).toISOString().slice(0, 10),
  steps: ["Ask one more question"],
};

const skill = (text: unknown) => ({
  key: "k",
  name: text,
  definition: text,
  behaviours: { low: "l", middle: "m", high: "h" },
  lists: ["leadership"],
});

const skillsFor = ({ permission }: Call): Record<string, unknown> => {
  if (permission === "framework.change") return { skills: [skill("text")], dimensions: [] };
  if (permission === "goal.change") return { ...GOAL, skills: ["feedback"] };
  if (permission === "team_goal.change") return { ...GOAL, skills: ["feedback"] };
  return { skills: { feedback: 3 }, dimensions: {} };
};

/** Fields that are right, so that each wrong one is alone and gets as far as it can. */
const rightFor = (call: Call): Record<string, unknown> => ({
  name: "New name",
  email: "new@fuzz.test",
  closesAt: new Date(Date.now() + 30 * 86_400_000).toISOString(),
  state: "draft",
  nominations: [{ rater: tenant.company.member.peer1.id, relationship: "peer" }],
  approvals: [{ subject: tenant.places.member, seen: "x" }],
  invitations: [{ subject: tenant.places.member, rater: tenant.places.member, relationship: "self" }],
  ...(call.scope === "team" ? { round: tenant.released.roundId } : {}),
  ...skillsFor(call),
});

const routes = everyCall.flatMap(([, call]) => (call.rest ? [[call.name, call] as const] : []));

/** The one in which most can happen. */
const roundOf = (scope: Call["scope"]) => {
  if (scope === "report" || scope === "team") return tenant.released;
  return scope === "nomination" || scope === "approver" ? tenant.draft : tenant.open;
};

const senderOf = ({ scope }: Call): Client => {
  if (scope === "nomination") return subject;
  if (scope === "approver") return manager;
  if (scope === "team") return lead;
  return scope === "rater" || scope === "named" ? peer : owner;
};

const pathOf = (call: Call, put: Readonly<Record<string, string>> = {}): string => {
  const { roundId: round } = roundOf(call.scope);
  const places: Record<string, string> = { ...namedIn(tenant, call), round, ...put };
  return call.rest!.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(places[name] ?? ""));
};

const isSound = (reply: Reply): boolean =>
  reply.status < 500 &&
  (reply.status < 400 || reply.headers.get("content-type") === "application/problem+json") &&
  !/prisma|node_modules|violates|constraint "/i.test(reply.text);

/** Sends one thing; whatever it does is taken back. */
const attempt = (send: Client, method: string, path: string, body: unknown, raw?: BodyInit) =>
  (method === "GET" ? (work: () => Promise<Reply>) => work() : undone)(() =>
    send(method, path, body, raw === undefined ? {} : { raw }),
  ).catch((error) => ({
    status: 500,
    headers: new Headers(),
    text: String(error),
    json: {},
  }));

const fieldsOf = (call: Call): string[] =>
  Object.keys((call.input as unknown as { shape?: Record<string, unknown> }).shape ?? {});

describe("nonsense", () => {
  it.each(routes.filter(([, { rest }]) => rest?.method !== "GET"))(
    "as the body of %s",
    async (_name, call) => {
      const { method, textBody } = call.rest!;
      const found: string[] = [];
      const note = (what: string, reply: Reply) => {
        if (!isSound(reply)) found.push(`${what.slice(0, 60)}: ${reply.status} ${reply.text.slice(0, 300)}`);
      };
      const send = senderOf(call);
      for (const body of BODIES) note(body, await attempt(send, method, pathOf(call), undefined, body));
      const right = rightFor(call);
      for (const field of fieldsOf(call))
        for (const value of [...VALUES, [skill(LONE)], [skill(NUL)], { keep: LONE }, { feedback: LONE }])
          note(
            `${field} ${JSON.stringify(value)}`,
            await attempt(send, method, pathOf(call), { ...right, [field]: value }),
          );
      if (textBody)
        for (const csv of [
          NUL,
          LONE,
          LONG,
          '"',
          'email,name\n"',
          "email,name\na@b.test,A\u0000B",
          `${LONG},${LONG}\n`,
        ])
          note(csv, await attempt(send, method, pathOf(call), undefined, csv));
      expect(found).toEqual([]);
    },
  );

  it.each(routes)("in the path and the query of %s", async (_name, call) => {
    const found: string[] = [];
    const { method, path } = call.rest!;
    const body = method === "GET" || method === "DELETE" ? undefined : {};
    const texts = ["", NUL, "x".repeat(3_000), NOBODY, "%00", "-1"];
    const places = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    const tries = [
      ...places.flatMap((place) => texts.map((text) => pathOf(call, { [place]: text }))),
      ...[...fieldsOf(call), "__proto__"].flatMap((field) =>
        texts.map((text) => `${pathOf(call)}?${new URLSearchParams([[field, text]])}`),
      ),
    ];
    for (const url of tries) {
      const reply = await attempt(senderOf(call), method, url, body);
      if (!isSound(reply)) found.push(`${url.slice(0, 120)}: ${reply.status} ${reply.text.slice(0, 300)}`);
    }
    expect(found).toEqual([]);
  });

  it("as a method, a path or a token", async () => {
    for (const [method, path] of [
      ["GET", "/nowhere"],
      ["PATCH", "/me/invitations"],
      ["DELETE", "/orgs"],
      ["GET", "/orgs//members"],
      ["PUT", "/constructor"],
    ] as const)
      expect(await owner(method, path)).toMatchObject({ status: 404 });
    for (const token of ["x", "bh_", NOBODY, "a".repeat(5_000), "YWJj", "..", "bh_%00"])
      expect(await clientOf(token)("GET", "/me")).toMatchObject({ status: 401 });
  });

  it("leaves the organisation as it was", async () => {
    const { orgId } = tenant.company.org;
    expect(await fingerprintOf(orgId)).toMatch(/Member [0-9a-f]{32}/);
    expect(await owner("GET", `/orgs/fuzz/members`)).toMatchObject({ status: 200 });
  });
});
