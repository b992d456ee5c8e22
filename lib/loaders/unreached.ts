import { z } from "zod";
import { reading } from "@/lib/access/call";
import { listUnreached, type Unreached } from "@/lib/data/sent-mail";
import type { MailKind } from "@/lib/domain/mail";
import { ok } from "@/lib/errors";
import { t } from "@/lib/i18n";
import { type UnreachedOutput, unreachedOutput } from "@/lib/schemas/mail";
import { leftToOthers, refusalWords } from "./refusal-words";

const isNaming = (kind: MailKind): boolean =>
  kind === "nomination" || kind === "approval" || kind === "another_name";

const mendOf = ({ why, kind, isMember, canBeCorrected, isForOthers }: Unreached): string => {
  if (isNaming(kind) && !canBeCorrected && !isForOthers)
    return t("Tell them in person: they see what is asked of them when they sign in.");
  if (why === "full" && !isNaming(kind)) return t("Ask in person to make room, then remind them here.");
  if (why === "blocked" && !isNaming(kind))
    return t("Ask their mail administrator to let mail from here through, then remind them.");
  if (kind === "report") return t("Tell them in person: they find the report when they sign in.");
  if (isForOthers) return leftToOthers();
  if (canBeCorrected) return t("Correct the address under People: the mail is then sent again.");
  if (isMember) return t("Ask in person: they see what is asked of them when they sign in.");
  return t(
    "Ask in person whether the address is right. Who is asked stays as it was when the round was opened.",
  );
};

const shown = (unreached: Unreached): UnreachedOutput[] => {
  const { name, email, kind, why, day, isMember } = unreached;
  if (kind === "membership") return [];
  const detail = refusalWords(why, email);
  return [{ name, email, about: kind, why, day, detail, mend: mendOf(unreached), isMember }];
};

export const loadUnreached = reading({
  name: "round.unreached",
  summary:
    "Whom mail about a round could not reach, and what helps; without whoever is asked about oneself alone",
  scope: "round",
  permission: "round.read",
  input: z.object({}),
  output: z.object({ items: z.array(unreachedOutput), nextCursor: z.null() }),
  rest: { method: "GET", path: "/orgs/{org}/rounds/{round}/unreached" },
  run: async ({ scope }) => ok({ items: (await listUnreached(scope)).flatMap(shown), nextCursor: null }),
});
