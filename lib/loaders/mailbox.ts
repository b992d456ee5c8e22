import { findKeptMail, type KeptMail, listKeptMail } from "@/lib/data/kept-mail";
import { keepsMail } from "@/lib/env";

// Only on a private start that nobody but this machine can reach: whoever reads this mail could sign in as anybody.

export const loadMailbox = async (): Promise<KeptMail[] | null> => (keepsMail() ? listKeptMail() : null);

export const loadKeptMail = async (id: string): Promise<KeptMail | null> =>
  keepsMail() ? findKeptMail(id) : null;
