import { randomUUID } from "node:crypto";
import { database } from "@/lib/data/database";
import { given } from "@/prisma/seed/given";

const DAY = 86_400_000;

export type Crowd = { slug: string; orgId: string; roundId: string; cookie: string; invitations: number };

/** Everybody with a line manager and a team of ten. */
const makePeople = async (orgId: string, people: number): Promise<void> => {
  const db = database();
  await db.$executeRaw`
    insert into "User" (id, email)
    select gen_random_uuid(), 'crowd-' || n || '@bench.test' from generate_series(1, ${people}::int) n`;
  await db.$executeRaw`
    insert into "Member" (id, "orgId", "userId", email, name, title)
    select gen_random_uuid(), ${orgId}::uuid, u.id, u.email, 'Person ' || lpad(n::text, 5, '0'), 'Specialist'
    from generate_series(1, ${people}::int) n join "User" u on u.email = 'crowd-' || n || '@bench.test'`;
  await db.$executeRaw`
    insert into "Team" (id, "orgId", name)
    select gen_random_uuid(), ${orgId}::uuid, 'Team ' || n from generate_series(0, (${people}::int - 1) / 10) n`;
  await db.$executeRaw`
    with numbered as (
      select id, row_number() over (order by name) - 1 as at from "Member" where "orgId" = ${orgId}::uuid
    ), placed as (
      insert into "TeamMember" ("orgId", "teamId", "memberId", part)
      select ${orgId}::uuid, t.id, p.id, 'member'
      from numbered p join "Team" t on t."orgId" = ${orgId}::uuid and t.name = 'Team ' || p.at / 10
    )
    update "Member" m set "managerId" = above.id
    from numbered own join numbered above on above.at = own.at - own.at % 10
    where m."orgId" = ${orgId}::uuid and m.id = own.id and above.id <> own.id`;
};

/** Nine asked about everybody: oneself, seven peers in a ring, and somebody from outside; six in ten have answered. */
const makeRoster = async (orgId: string, roundId: string): Promise<number> =>
  database().$executeRaw`
    with numbered as (
      select s."memberId" as id, row_number() over (order by s."memberId") - 1 as at, count(*) over () as most
      from "RoundSubject" s where s."orgId" = ${orgId}::uuid and s."roundId" = ${roundId}::uuid
    )
    insert into "Invitation" (id, "orgId", "roundId", "subjectId", "raterId", "raterEmail", relationship, state)
    select gen_random_uuid(), ${orgId}::uuid, ${roundId}::uuid, subject.id, rater.id,
           case when step = 8 then 'guest-' || subject.at / 2 || '@outside.test' end,
           case step when 0 then 'self' when 8 then 'other' else 'peer' end,
           case when (subject.at * 31 + step * 7) % 100 < 60 then 'answered'
                when (subject.at * 31 + step * 7) % 100 < 63 then 'declined' else 'invited' end
    from numbered subject
    cross join generate_series(0, 8) step
    left join numbered rater on step < 8 and rater.at = (subject.at + step) % subject.most`;

/** An open round about everybody in an organisation of so many, made by a handful of statements. */
export const makeCrowd = async (people: number): Promise<Crowd> => {
  const org = await given.organisation({
    name: "Crowd",
    slug: "crowd",
    owner: { email: "owner@crowd.test", name: "Olive Owner" },
  });
  await makePeople(org.orgId, people - 1);
  const now = new Date();
  const { roundId } = await given.round({
    org,
    now: new Date(now.getTime() - 7 * DAY),
    closesAt: new Date(now.getTime() + 7 * DAY),
    isOpen: false,
  });
  const invitations = await makeRoster(org.orgId, roundId);
  await database().round.update({
    where: { orgId_id: { orgId: org.orgId, id: roundId } },
    data: { state: "open", openedOn: new Date(now.getTime() - 7 * DAY) },
  });
  await database().$executeRaw`analyze`;
  const sessionToken = randomUUID();
  const owner = await database().user.findUniqueOrThrow({ where: { email: "owner@crowd.test" } });
  const expires = new Date(now.getTime() + DAY);
  await database().session.create({ data: { sessionToken, userId: owner.id, expires } });
  return {
    slug: org.slug,
    orgId: org.orgId,
    roundId,
    cookie: `authjs.session-token=${sessionToken}`,
    invitations,
  };
};
