import { LevelPlane } from "@/components/charts/level-plane";
import { Section } from "@/components/ui/section";
import { SKILL_SCALE } from "@/lib/domain/scale";
import { STRONG_FROM } from "@/lib/domain/team-reading";
import { formatFigure, t } from "@/lib/i18n";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { levelLines } from "./level-lines";
import { planeGroups, planePeople } from "./team-charts";
import { leanWords } from "./team-words";

export const levelLead = (): string =>
  t(
    "How often the skills of a list are seen at all counts first; which list is seen more often comes second. Strong means that all of the interval lies at {figure} or above.",
    { figure: formatFigure(STRONG_FROM) },
  );

/** The level of each list first, the lean between them second. */
export const LevelSection = ({ balance }: { balance: BalanceOutput }) => {
  const people = planePeople(balance);
  return (
    <Section title={t("Level and lean")} lead={levelLead()}>
      <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] print:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
        <LevelPlane
          title={t("Leadership against management")}
          finding={leanWords(balance.view)}
          scale={SKILL_SCALE}
          strongFrom={STRONG_FROM}
          groups={planeGroups(balance)}
          people={people}
        />
        <div className="grid gap-6">
          <Levels balance={balance} />
          {people.length > 0 ? (
            <p className="max-w-text text-muted text-sm print:hidden">
              {t(
                "The numbered people are those whose reports you may read, in the order of their names. They are shown on this screen only: paper and files get passed on, so nobody is on them.",
              )}
            </p>
          ) : null}
        </div>
      </div>
    </Section>
  );
};

const Levels = ({ balance }: { balance: BalanceOutput }) => (
  <dl className="grid">
    {levelLines(balance).map(({ key, name, figure, range, words }) => (
      <div
        key={key}
        className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 border-line border-b py-3 first:border-t"
      >
        <dt className="font-medium">{name}</dt>
        <dd className="figures text-right font-semibold">{figure}</dd>
        <dd className="text-muted text-sm">{words}</dd>
        <dd className="figures text-right text-muted text-sm">{range}</dd>
      </div>
    ))}
  </dl>
);
