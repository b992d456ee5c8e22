import { z } from "zod";
import { reading } from "@/lib/access/call";
import { ok } from "@/lib/errors";
import { writeLetter } from "@/lib/mail/letter";
import { samplesOf } from "@/lib/mail/samples";

export const loadMailSamples = reading({
  name: "mail.samples",
  summary: "Every mail that people may get, as it is written, with made-up names",
  scope: "org",
  permission: "org.change",
  input: z.object({}),
  output: z.object({
    items: z.array(
      z.object({
        key: z.string(),
        name: z.string(),
        when: z.string(),
        subject: z.string(),
        text: z.string(),
        html: z.string(),
      }),
    ),
    nextCursor: z.null(),
  }),
  run: async ({ scope, now }) => {
    const items = samplesOf(scope, now).map(async ({ content, ...sample }) => {
      const { subject, text, html } = await writeLetter(content);
      return { ...sample, subject, text, html };
    });
    return ok({ items: await Promise.all(items), nextCursor: null });
  },
});
