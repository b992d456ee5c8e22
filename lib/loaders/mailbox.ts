import { isOnThisMachine } from "@/lib/access/host";
import { findKeptMail, type KeptMail, listKeptMail } from "@/lib/data/kept-mail";
import { keepsMail } from "@/lib/env";

// Whoever reads this mail could sign in as anybody: only on a private start, and only for a browser on this machine.

const isOpen = (headers: Headers): boolean => keepsMail() && isOnThisMachine(headers);

export const loadMailbox = async (headers: Headers): Promise<KeptMail[] | null> =>
  isOpen(headers) ? listKeptMail() : null;

export const loadKeptMail = async (id: string, headers: Headers): Promise<KeptMail | null> =>
  isOpen(headers) ? findKeptMail(id) : null;
