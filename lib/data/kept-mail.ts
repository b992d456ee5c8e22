import { database } from "./database";

export type KeptMail = {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  createdAt: Date;
};

const KEPT_MOST = 200;

/**
 * Keeps one more mail, and the newest ones before it. Several jobs do so at once and erase the same old ones: each takes
 * what no other is at, and waits for nobody.
 */
export const keepMail = async (mail: {
  to: string;
  subject: string;
  text: string;
  html: string;
}): Promise<void> => {
  await database().keptMail.create({ data: mail });
  await database().$executeRaw`
    with gone as (
      select id from "KeptMail"
      where id in (select id from "KeptMail" order by "createdAt" desc, id offset ${KEPT_MOST})
      for update skip locked
    )
    delete from "KeptMail" k using gone where k.id = gone.id`;
};

export const listKeptMail = (limit = 100): Promise<KeptMail[]> =>
  database().keptMail.findMany({ orderBy: [{ createdAt: "desc" }, { id: "asc" }], take: limit });

export const findKeptMail = (id: string): Promise<KeptMail | null> =>
  database().keptMail.findUnique({ where: { id } });
