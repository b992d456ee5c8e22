import { CoverageMark } from "@/components/charts/coverage-mark";
import { LevelPlot } from "@/components/charts/level-plot";
import { Badge } from "@/components/ui/badge";
import { Section } from "@/components/ui/section";
import { READY_FROM } from "@/lib/domain/readiness";
import { SKILL_SCALE } from "@/lib/domain/scale";
import type { Hat } from "@/lib/domain/situation";
import { formatFigure, t } from "@/lib/i18n";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { type SituationLine, situationLines } from "./situation-lines";
import { situationRows, whoIs } from "./team-charts";
import { situationSentence } from "./team-sentences";
import { coverageWords } from "./team-words";

export const situationLead = (): string =>
  t(
    "Each situation leans on a few skills. Ready means that all of their average’s interval lies at {figure} or above, and that none of them is thin.",
    { figure: formatFigure(READY_FROM) },
  );

/** How ready the team is for what comes, from which skills, and which of them holds it back. */
export const SituationSection = ({ balance }: { balance: BalanceOutput }) => (
  <Section title={t("Situations")} lead={situationLead()}>
    <LevelPlot
      title={t("How ready for what")}
      finding={situationSentence(balance)}
      scale={SKILL_SCALE}
      names={{ self: "", others: whoIs(balance), manager: "" }}
      rowName={t("Situation")}
      bandName={t("Probably between")}
      rows={situationRows(balance)}
    />
    <ul className="grid gap-x-10 gap-y-6 md:grid-cols-2 lg:grid-cols-3">
      {situationLines(balance).map((line) => (
        <Situation key={line.key} line={line} />
      ))}
    </ul>
  </Section>
);

const Situation = ({ line }: { line: SituationLine }) => (
  <li className="grid content-start gap-2 border-line border-l-2 pl-4">
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <h3 className="font-semibold">{line.title}</h3>
      <HatBadges hat={line.hat} />
    </div>
    <p className={line.readiness === "not_ready" ? "font-medium" : "text-muted"}>
      {line.heldBack ? t("{readiness}. {why}", { readiness: line.words, why: line.heldBack }) : line.words}
    </p>
    <ul className="grid gap-1 text-sm">
      {line.skills.map(({ key, name, coverage }) => (
        <li key={key} className="flex items-center gap-2">
          <CoverageMark word={coverage} />
          {name}
          <span className="text-faint">{coverageWords(coverage).toLowerCase()}</span>
        </li>
      ))}
    </ul>
  </li>
);

const HatBadges = ({ hat }: { hat: Hat }) => (
  <>
    {hat === "management" ? null : <Badge tone="leadership">{t("Leadership")}</Badge>}
    {hat === "leadership" ? null : <Badge tone="management">{t("Management")}</Badge>}
  </>
);
