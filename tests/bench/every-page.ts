import { readdirSync } from "node:fs";
import path from "node:path";
import { invitationToken, remindersToken } from "@/lib/access/token";
import { given } from "@/prisma/seed/given";
import { makeTenant } from "../integration/two-companies";
import { cookieOf } from "./sign-in";
import type { World } from "./world";

/** One page of the app: its route as the folders write it, an address of it, and who opens it. */
export type Page = { readonly route: string; readonly address: string; readonly cookie: string };

type Visit = { readonly cookie: string; readonly places: Readonly<Record<string, string>> };

/** Mail is kept and shown only where no mail server is set, and the bench has one. */
const LEFT_OUT = ["/mailbox", "/mailbox/[mail]"];

const routesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => path.basename(file) === "page.tsx")
    .map((file) => `/${path.dirname(file).split(path.sep).join("/")}`.replace(/^\/\.$/, "/"))
    .sort();

const filled = (route: string, places: Visit["places"]): string =>
  route.replace(/\[(\w+)\]/g, (_, name: string) => {
    const place = places[name];
    if (place === undefined) throw new Error(`nothing stands for ${name} in ${route}`);
    return place;
  });

/**
 * A company in which raters are named, goals are set and somebody from outside is asked, beside the bench's own. The
 * bench's reader is a member too: only who has two companies sees a list of them.
 */
const makeBeside = async (email: string) => {
  const { company, draft, open, places } = await makeTenant("bench-beside");
  await given.people(company.org, [{ email, name: "Reader", title: null, managerEmail: null, teams: [] }]);
  const outsider = (await given.roster(open)).find(({ raterEmail }) => raterEmail);
  if (!outsider) throw new Error("nobody from outside is asked");
  const link = { invitationId: outsider.id, linkEdition: outsider.linkEdition };
  const visit = async (who: "owner" | "subject" | "manager", round: string): Promise<Visit> => ({
    cookie: await cookieOf(company.caller[who]),
    places: { org: places.org, round, goal: places.goal },
  });
  return {
    owner: await visit("owner", draft.roundId),
    subject: await visit("subject", draft.roundId),
    manager: await visit("manager", draft.roundId),
    give: { cookie: "", places: { token: invitationToken(link) } },
    reminders: { cookie: "", places: { token: remindersToken(outsider.id) } },
  };
};

/** Every page of the app, with the bench's own figures on it where it shows any. */
export const everyPage = async (world: World): Promise<{ pages: Page[]; leftOut: readonly string[] }> => {
  const beside = await makeBeside(world.reader.email);
  const { slug: org, released, reader, rater, department: team } = world;
  const read: Visit = {
    cookie: reader.cookie,
    places: { org, round: released.roundId, member: reader.memberId, team },
  };
  const invitation = rater.invitations[0]?.id ?? "";
  const organise: Visit = { ...read, cookie: await cookieOf(released.org.owner) };
  const nobody: Visit = { cookie: "", places: {} };
  const visits: readonly (readonly [RegExp, Visit])[] = [
    [/^\/give\//, beside.give],
    [/^\/reminders\//, beside.reminders],
    [/^\/sign-in/, nobody],
    [/\/approvals\//, beside.manager],
    [/\/nominations\//, beside.subject],
    [/\/goals\/\[goal\]$|\/(edit|preview)$/, beside.owner],
    [/\/give\//, { cookie: rater.cookie, places: { org, invitation } }],
    [/\[org\]\/(rounds|people|settings)/, organise],
  ];
  const pages = routesIn("app")
    .filter((route) => !LEFT_OUT.includes(route) && !route.startsWith("/bench/"))
    .map((route): Page => {
      const [, visit] = visits.find(([pattern]) => pattern.test(route)) ?? [null, read];
      return { route, address: filled(route, visit.places), cookie: visit.cookie };
    });
  return { pages, leftOut: LEFT_OUT };
};
