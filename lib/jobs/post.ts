import { type LetterContent, writeLetter } from "@/lib/mail/letter";
import { deliver } from "@/lib/mail/transport";

// Each job finds its words when it runs: what is no longer true is not sent.

export const post = async (content: LetterContent, isDemo = false): Promise<void> =>
  deliver(await writeLetter(content), { isDemo });
