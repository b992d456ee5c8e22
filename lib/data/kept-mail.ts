import { database } from "./database";

export type KeptMail = {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  createdAt: Date;
};

export const keepMail = async (mail: {
  to: string;
  subject: string;
  text: string;
  html: string;
}): Promise<void> => {
  await database().keptMail.create({ data: mail });
};

export const listKeptMail = (limit = 100): Promise<KeptMail[]> =>
  database().keptMail.findMany({ orderBy: [{ createdAt: "desc" }, { id: "asc" }], take: limit });

export const findKeptMail = (id: string): Promise<KeptMail | null> =>
  database().keptMail.findUnique({ where: { id } });
