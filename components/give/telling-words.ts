import { TELLING_KINDS, type TellingKind, tellingIn } from "@/lib/domain/telling-phrase";
import { formatList, plural, t } from "@/lib/i18n";

const MOST_NAMED = 3;

const sentenceOf = (kind: TellingKind, words: string, count: number): string => {
  if (kind === "told") return t("{words}: this tells who is speaking.", { words });
  if (kind === "date") return t("{words}: few people were there at that time.", { words });
  return plural(
    count,
    {
      one: "{words} reads like a name. It may show who wrote this.",
      other: "{words} read like names. They may show who wrote this.",
    },
    { words },
  );
};

/** What its writer may want to know about a comment, sentence by sentence. */
export const tellingWords = (text: string, subject: string): string[] => {
  const all = tellingIn(text, subject);
  return TELLING_KINDS.flatMap((kind) => {
    const found = all.filter((telling) => telling.kind === kind);
    if (found.length === 0) return [];
    const quoted = found.slice(0, MOST_NAMED).map(({ words }) => t("“{words}”", { words }));
    return [sentenceOf(kind, formatList(quoted), found.length)];
  });
};
