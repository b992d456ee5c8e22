import { CoverageMark } from "@/components/charts/coverage-mark";
import { HeatMap } from "@/components/charts/heat-map";
import { HUES } from "@/components/two-hats/hues";
import { Section } from "@/components/ui/section";
import type { CoverageWord } from "@/lib/domain/coverage";
import { t } from "@/lib/i18n";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { heatChart, skillGroups } from "./team-charts";
import { strengthSentence, thinSentence } from "./team-sentences";
import { coverageWords, hiddenWords } from "./team-words";

export const coverageLead = (): string =>
  t(
    "What counts is that every skill is covered by somebody, not that everybody has every skill. Covered means that at least two people very probably show it often.",
  );

/** Which skills somebody covers, list by list, and the figures behind it. */
export const CoverageSection = ({ balance }: { balance: BalanceOutput }) => (
  <Section title={t("Strengths and thin spots")} lead={coverageLead()}>
    <p className="max-w-text">
      {thinSentence(balance)} {strengthSentence(balance)}
    </p>
    <div className="grid gap-x-10 gap-y-8 sm:grid-cols-2 lg:grid-cols-3">
      {skillGroups(balance.skills).map(({ key, name, skills }) => (
        <CoverageList key={key} list={key} name={name} skills={skills} view={balance.view} />
      ))}
    </div>
    <HeatMap
      title={t("Skill by skill")}
      finding={t("Where the average of each skill is, and where it would probably fall with other raters.")}
      rowName={t("Skill")}
      {...heatChart(balance)}
    />
  </Section>
);

type CoverageListProps = {
  list: string;
  name: string;
  skills: BalanceOutput["skills"];
  view: BalanceOutput["view"];
};

const isHat = (list: string): list is "leadership" | "management" =>
  list === "leadership" || list === "management";

const CoverageList = ({ list, name, skills, view }: CoverageListProps) => (
  <div>
    <h3
      className={`border-b-2 pb-2 font-semibold ${isHat(list) ? `${HUES[list].rule} ${HUES[list].text}` : "border-shared text-shared"}`}
    >
      {name}
    </h3>
    <ul>
      {skills.map(({ key, name: skill }) => {
        const found = view.skills.find((one) => one.key === key);
        const hidden = found && "hidden" in found.figure ? found.figure.hidden : null;
        return (
          <li key={key} className="flex items-baseline gap-2.5 border-line border-b py-2">
            <span className="self-center">
              <CoverageMark word={found?.coverage ?? null} />
            </span>
            <span className="min-w-0 flex-1">{skill}</span>
            <span className="text-right text-sm">
              <CoverageWords word={found?.coverage ?? null} />
              {found?.tellsApart === false ? (
                <span className="block text-faint text-xs">{t("people could not be told apart")}</span>
              ) : null}
              {hidden ? <span className="block text-faint text-xs">{hiddenWords(hidden)}</span> : null}
            </span>
          </li>
        );
      })}
    </ul>
  </div>
);

const CoverageWords = ({ word }: { word: CoverageWord | null }) =>
  word === "thin" ? (
    <strong className="font-semibold">{coverageWords(word)}</strong>
  ) : (
    <span className="text-muted">{coverageWords(word)}</span>
  );
