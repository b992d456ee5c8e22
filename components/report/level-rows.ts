import type { LevelRow } from "@/components/charts/level-plot";
import { levelReading, selfLevelReading } from "@/components/report/readings";
import { agreementWords } from "@/components/report/words";
import type { Report } from "@/lib/domain/report";
import { t } from "@/lib/i18n";

/** The level of each list, and of what stands on both. */
export const levelRows = ({ lists, balance, method }: Report): LevelRow[] => [
  ...(["management", "leadership"] as const).map((list) => ({
    key: list,
    name: list === "management" ? t("Management") : t("Leadership"),
    tone: list,
    self: selfLevelReading(lists[list].self),
    others: levelReading(lists[list].level, method.threshold),
    words: agreementWords(lists[list].agreement),
  })),
  {
    key: "common",
    name: t("On both lists"),
    tone: "shared",
    self: null,
    others: levelReading(balance.common, method.threshold),
    words: "",
  },
];
