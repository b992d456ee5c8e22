import type { Caller } from "@/lib/access/caller";
import type { Invitation } from "@/lib/data/invitations";
import type { Member } from "@/lib/data/members";
import { STANDARD_FRAMEWORK } from "@/lib/domain/framework";
import type { Rating } from "@/lib/domain/scale";
import { type GivenOrganisation, type GivenRound, given, type Wish } from "@/prisma/seed/given";

export const DAY = 86_400_000;
export const daysFrom = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY);

// No mail leaves in most tests, but rounds with outsiders open only where it could.
process.env.SMTP_URL ??= "smtp://127.0.0.1:1";

/** Names that cannot turn up in an output by chance. */
const PEOPLE = {
  admin: "Adalbert Quokka",
  subject: "Sunniva Okapi",
  manager: "Mordecai Numbat",
  lead: "Leocadia Axolotl",
  peer1: "Philippa Pangolin",
  peer2: "Peregrin Tamandua",
  peer3: "Petronella Caracal",
  peer4: "Ptolemy Binturong",
  peer5: "Parthenia Fossa",
  bystander: "Benedikta Kakapo",
  gone: "Gwendolen Thylacine",
} as const;
export type Key = keyof typeof PEOPLE;
export const KEYS = Object.keys(PEOPLE) as Key[];
export const PEERS = ["peer1", "peer2", "peer3", "peer4", "peer5"] as const;

export type Company = {
  org: GivenOrganisation;
  team: string;
  member: Record<Key, Member>;
  caller: Record<Key | "owner", Caller>;
};

const fromEntries = <K extends string, V>(entries: readonly (readonly [K, V])[]) =>
  Object.fromEntries(entries) as Record<K, V>;

/** An organisation with everybody whom a test needs: organisers, a subject with a manager and peers, a team. */
export const makeCompany = async (slug: string): Promise<Company> => {
  const org = await given.organisation({
    name: `The ${slug} company`,
    slug,
    owner: { email: `owner@${slug}.test`, name: "Ottoline Wombat" },
  });
  const emailOf = (key: Key) => `${PEOPLE[key].split(" ")[1]?.toLowerCase()}@${slug}.test`;
  const members = await given.people(
    org,
    KEYS.map((key) => ({
      email: emailOf(key),
      name: PEOPLE[key],
      title: null,
      managerEmail: key === "subject" || key === "gone" ? emailOf("manager") : null,
      teams: [],
      ...(key === "admin" ? { role: "admin" as const } : {}),
    })),
  );
  const member = fromEntries(KEYS.map((key) => [key, members.get(emailOf(key))!] as const));
  const { id: team } = await given.team(org, {
    name: "Core",
    managers: [member.lead.id],
    members: [member.subject.id, ...PEERS.map((peer) => member[peer].id)],
  });
  const callers = await Promise.all(
    KEYS.map(async (key) => [key, await given.callerOf(emailOf(key))] as const),
  );
  return { org, team, member, caller: { ...fromEntries(callers), owner: org.owner } };
};

/** Everybody about the subject, and peers about each other and about the admin. */
export const wishesOf = ({ member }: Company, outsiders: readonly string[] = []): Wish[] => {
  const subject = member.subject.id;
  const peersAbout = (about: Key): Wish[] =>
    PEERS.filter((peer) => peer !== about).map((peer) => ({
      subject: member[about].id,
      rater: member[peer].id,
      relationship: "peer",
    }));
  const self = (about: Key): Wish => ({
    subject: member[about].id,
    rater: member[about].id,
    relationship: "self",
  });
  return [
    self("subject"),
    { subject, rater: member.manager.id, relationship: "manager" },
    ...outsiders.map((rater): Wish => ({ subject, rater, relationship: "other" })),
    ...(["subject", "admin", ...PEERS] as const).flatMap(peersAbout),
    self("admin"),
  ];
};

export const subjectsOf = ({ member }: Company): string[] =>
  (["subject", "admin", ...PEERS] as const).map((key) => member[key].id);

export const allSkills = (rating: Rating | "not_observed") =>
  Object.fromEntries(STANDARD_FRAMEWORK.skills.map(({ key }) => [key, rating]));

/** One rater's whole form. */
export const formOf = (rating: Rating, remark?: string) => ({
  skills: allSkills(rating),
  dimensions: Object.fromEntries(STANDARD_FRAMEWORK.dimensions.map(({ key }) => [key, 1 as const])),
  comments: remark ? { keep: `keep ${remark}`, differently: `differently ${remark}` } : {},
});

/** What a person's own form says to nobody but its writer. */
export const reflectionOf = (memberId: string): string => `reflection of ${memberId}`;

/** Somebody's whole form about themself. */
const selfFormOf = (memberId: string, ...form: Parameters<typeof formOf>) => {
  const text = reflectionOf(memberId);
  const reflection = { tasksOrVision: text, controlOrInfluence: text, rightOrRightThings: text };
  return { ...formOf(...form), reflection };
};

export const about = async (round: GivenRound, subjectId: string): Promise<Invitation[]> =>
  (await given.roster(round)).filter((invitation) => invitation.subjectId === subjectId);

/** The one invitation by which somebody is asked about somebody. */
export const invitationOf = async (
  round: GivenRound,
  { subject, rater }: { subject: string; rater: string },
): Promise<Invitation> => {
  const found = (await about(round, subject)).find(
    ({ raterId, raterEmail }) => raterId === rater || raterEmail === rater,
  );
  if (!found) throw new Error("nobody was asked so");
  return found;
};

/** Everybody asked answers, or everybody but some. */
export const answerAll = async (
  round: GivenRound,
  now = new Date(),
  isSilent: (invitation: Invitation) => boolean = () => false,
): Promise<void> => {
  for (const [at, invitation] of (await given.roster(round)).entries()) {
    if (isSilent(invitation)) continue;
    const form = [((at % 4) + 2) as Rating, `remark ${at}`] as const;
    const isSelf = invitation.relationship === "self";
    const answers = isSelf ? selfFormOf(invitation.subjectId, ...form) : formOf(...form);
    await given.answers(round, invitation, answers, { now });
  }
};
