import type { UserScope } from "@/lib/access/scope";
import { Prisma } from "@/lib/generated/prisma/client";
import { database, query } from "./database";
import { noted } from "./making";

export const findUserId = async (email: string): Promise<string> =>
  (await database().user.findUniqueOrThrow({ where: { email }, select: { id: true } })).id;

/** The account of an address, if there is one. */
export const findAccount = (email: string): Promise<{ id: string } | null> =>
  database().user.findUnique({ where: { email }, select: { id: true } });

/** True if some organisation has added this address: then its owner may sign in. */
export const isKnownAddress = async (email: string): Promise<boolean> =>
  (await database().member.count({ where: { email, leftOn: null, org: { isDemo: false } } })) > 0;

export const isDemoUser = async (email: string): Promise<boolean> =>
  (await database().member.count({ where: { email, org: { isDemo: true } } })) > 0;

/** The same of the row u of a statement's users. */
export const isDemoVisitor = Prisma.sql`exists (
  select 1 from "Member" m join "Organisation" o on o.id = m."orgId" and o."isDemo" where m."userId" = u.id)`;

export type SessionUser = {
  id: string;
  email: string;
  name: string | null;
  emailVerified: Date | null;
  isDemo: boolean;
};
type SessionRow = SessionUser & { sessionId: string; sessionToken: string; expires: Date };

const findSession = (token: string, now: Date): Promise<SessionRow[]> => query<SessionRow>`
  select s.id as "sessionId", s."sessionToken", s.expires, u.id, u.email, u.name, u."emailVerified", ${isDemoVisitor} as "isDemo"
  from "Session" s join "User" u on u.id = s."userId"
  where s."sessionToken" = ${token} and s.expires > ${now}`;

/** A session that has not run out, and whose it is, in one statement. */
export const findUserOfSession = async (
  token: string,
): Promise<{
  session: { id: string; sessionToken: string; userId: string; expires: Date };
  user: SessionUser;
} | null> => {
  const [found] = await noted((now) => findSession(token, now));
  if (!found) return null;
  const { sessionId, sessionToken, expires, ...user } = found;
  return { session: { id: sessionId, sessionToken, userId: user.id, expires }, user };
};

export type OpenSession = { id: string; createdAt: Date; expires: Date; device: string | null };

export const listSessions = (scope: UserScope, now: Date): Promise<OpenSession[]> =>
  database().session.findMany({
    where: { userId: scope.userId, expires: { gt: now } },
    select: { id: true, createdAt: true, expires: true, device: true },
    orderBy: { createdAt: "desc" },
  });

export const endSession = async (scope: UserScope, id: string): Promise<boolean> =>
  (await database().session.deleteMany({ where: { userId: scope.userId, id } })).count === 1;

/** Ends the session of a browser that has just got another one. */
export const endSessionByToken = async (sessionToken: string): Promise<void> => {
  await database().session.deleteMany({ where: { sessionToken } });
};

export const renameUser = async (scope: UserScope, name: string): Promise<void> => {
  await database().user.update({ where: { id: scope.userId }, data: { name } });
};

export const createSession = async (session: {
  sessionToken: string;
  userId: string;
  expires: Date;
  device: string | null;
}): Promise<void> => {
  await database().session.create({ data: session });
};

/** The demo company's person for one of the parts that a visitor can look around as. */
export const findDemoUser = async (
  part: "member" | "manager" | "organiser",
): Promise<{ userId: string; slug: string } | null> => {
  const org = await database().organisation.findFirst({ where: { isDemo: true } });
  if (!org) return null;
  const present = { orgId: org.id, leftOn: null };
  const where =
    part === "organiser"
      ? { ...present, role: "owner" }
      : part === "manager"
        ? { ...present, role: "member", teams: { some: { part: "manager" } } }
        : { ...present, role: "member", reports: { none: {} }, teams: { none: { part: "manager" } } };
  const member = await database().member.findFirst({ where, orderBy: [{ name: "asc" }, { id: "asc" }] });
  return member?.userId ? { userId: member.userId, slug: org.slug } : null;
};

/** The organisations that an address is a present member of. */
export const listSeats = (email: string): Promise<{ orgId: string }[]> =>
  database().member.findMany({ where: { email, leftOn: null }, select: { orgId: true } });

/**
 * Deletes accounts of whom nothing is left: nobody has ever signed in with them, and no organisation knows them. One
 * that somebody is holding at this moment stays.
 */
export const deleteLooseUsers = async (ids: readonly string[]): Promise<void> => {
  await database().$executeRaw`
    delete from "User" where id in (
      select u.id from "User" u
      where u.id = any(${[...ids]}::uuid[]) and u."emailVerified" is null
        and not exists (select 1 from "Member" m where m."userId" = u.id)
        and not exists (select 1 from "Session" s where s."userId" = u.id)
        and not exists (select 1 from "Account" a where a."userId" = u.id)
        and not exists (select 1 from "ApiToken" t where t."userId" = u.id)
      for update skip locked)`;
};
