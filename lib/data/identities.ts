import type { UserScope } from "@/lib/access/scope";
import { database, query, transaction } from "./database";

/** How next-auth and its table call the company's own sign-in. */
export const COMPANY = "oidc";

/** Who somebody is at a provider: a subject is unique at its issuer only, so the issuer is part of the name. */
export const identityOf = (issuer: string, subject: string): string => `${issuer} ${subject}`;
// No address holds a space.
const issuerOf = (identity: string): string => identity.split(" ")[0] ?? "";

const called = (identity: string) => ({ provider: COMPANY, providerAccountId: identity });
const sameIssuer = (identity: string) => ({
  provider: COMPANY,
  providerAccountId: { startsWith: identityOf(issuerOf(identity), "") },
});

/** The mail address of the account that an identity leads to. */
export const findLinkedAddress = async (identity: string): Promise<string | null> => {
  const where = { provider_providerAccountId: called(identity) };
  const found = await database().account.findUnique({ where, select: { user: { select: { email: true } } } });
  return found?.user.email ?? null;
};

/** True if another identity of the same issuer leads to the account with this address. */
export const hasOtherIdentity = async (email: string, identity: string): Promise<boolean> =>
  (await database().account.count({
    where: { ...sameIssuer(identity), user: { email }, NOT: { providerAccountId: identity } },
  })) > 0;

export const unlinkIdentity = async (identity: string): Promise<void> => {
  await database().account.deleteMany({ where: called(identity) });
};

/**
 * Ties an identity to an account for good. Its provider has vouched for the address, so the account is from then on
 * somebody's own. None of the provider's tokens are kept: nothing here would use them.
 */
export const linkIdentity = (userId: string, identity: string, now: Date): Promise<void> =>
  transaction(async () => {
    await query`select 1 from "User" where id = ${userId}::uuid for update`;
    const others = await database().account.count({ where: { ...sameIssuer(identity), userId } });
    if (others > 0) throw new Error("another identity of this issuer was linked at the same moment");
    await database().account.create({ data: { userId, type: "oidc", ...called(identity) } });
    await database().user.updateMany({
      where: { id: userId, emailVerified: null },
      data: { emailVerified: now },
    });
  });

export type LinkedIdentity = { id: string; issuer: string };

export const listIdentities = async (scope: UserScope): Promise<LinkedIdentity[]> => {
  const rows = await database().account.findMany({
    where: { userId: scope.userId, provider: COMPANY },
    select: { id: true, providerAccountId: true },
    orderBy: { id: "asc" },
  });
  return rows.map(({ id, providerAccountId }) => ({ id, issuer: issuerOf(providerAccountId) }));
};

export const deleteIdentity = async (scope: UserScope, id: string): Promise<boolean> =>
  (await database().account.deleteMany({ where: { userId: scope.userId, provider: COMPANY, id } })).count ===
  1;
