import { database } from "./database";

export type SignInLink = { identifier: string; token: string; expires: Date };

/** Keeps the hash of a new link, and forgets those of every link whose time is over. */
export const createLink = async (link: SignInLink, now: Date): Promise<SignInLink> => {
  await database().verificationToken.deleteMany({ where: { expires: { lte: now } } });
  return database().verificationToken.create({ data: link });
};

/** Links to one address that can still be used. */
export const countLinks = (email: string, now: Date): Promise<number> =>
  database().verificationToken.count({ where: { identifier: email, expires: { gt: now } } });
