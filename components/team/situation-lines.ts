import type { CoverageWord } from "@/lib/domain/coverage";
import { type Hat, SITUATIONS } from "@/lib/domain/situation";
import type { Readiness } from "@/lib/domain/team-overview";
import { t } from "@/lib/i18n";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { nameIn } from "./team-sentences";
import { readinessWords } from "./team-words";

export type SituationLine = {
  readonly key: string;
  readonly title: string;
  readonly hat: Hat;
  readonly readiness: Readiness | null;
  readonly words: string;
  readonly skills: readonly {
    readonly key: string;
    readonly name: string;
    readonly coverage: CoverageWord | null;
  }[];
  /** which skill holds the team back, in a sentence; null where none does clearly */
  readonly heldBack: string | null;
};

/** Each situation with the skills that it leans on, as this round asked them. */
export const situationLines = (balance: BalanceOutput): SituationLine[] =>
  SITUATIONS.flatMap(({ key, title, hat, leansOn }) => {
    const found = balance.view.situations.find((situation) => situation.key === key);
    if (!found) return [];
    return [
      {
        key,
        title: t(title),
        hat,
        readiness: found.readiness,
        words: readinessWords(found.readiness),
        skills: balance.skills
          .filter((skill) => leansOn.some((one) => one === skill.key))
          .map((skill) => ({
            key: skill.key,
            name: skill.name,
            coverage: balance.view.skills.find((one) => one.key === skill.key)?.coverage ?? null,
          })),
        heldBack: found.heldBackBy
          ? t("{skill} holds it back.", { skill: nameIn(balance, found.heldBackBy) })
          : null,
      },
    ];
  });
