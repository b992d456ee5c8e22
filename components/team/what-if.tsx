import { CoverageMark } from "@/components/charts/coverage-mark";
import { buttonStyle } from "@/components/ui/button-style";
import { EmptyState } from "@/components/ui/empty-state";
import { Field } from "@/components/ui/field";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { Stack } from "@/components/ui/stack";
import { Table, Td, Th } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import type { CoverageWord } from "@/lib/domain/coverage";
import { t } from "@/lib/i18n";
import { ROUTES, TEAM } from "@/lib/routes";
import type { WhatIfOutput } from "@/lib/schemas/balance";
import { coverageWords } from "./team-words";
import { blockedWords, isChanged, whatIfSentence, whoseWords } from "./what-if-words";

type WhatIfProps = { org: string; answer: WhatIfOutput };

/** What the team would cover if somebody left, or somebody new came: in words, before and after. */
export const WhatIf = ({ org, answer }: WhatIfProps) => {
  const { round, team } = answer;
  const blocked = blockedWords(answer);
  return (
    <Stack gap="wide">
      <PageHeader
        kicker={<TextLink href={ROUTES.team(org, round.id, team.id)}>{team.name}</TextLink>}
        title={t("What if …")}
        lead={t(
          "What would be covered if somebody left, or if somebody came who is strong in one skill. It says nothing about anybody’s worth.",
        )}
      />
      {blocked ? (
        <Panel>
          <EmptyState title={t("This cannot be worked out for you")}>
            <p>{blocked}</p>
          </EmptyState>
        </Panel>
      ) : (
        <>
          <Question org={org} answer={answer} />
          <Answer answer={answer} />
        </>
      )}
    </Stack>
  );
};

const Question = ({ org, answer }: WhatIfProps) => {
  const { round, team, people, without, adding, skills } = answer;
  return (
    <form action={TEAM.whatIf(org, round.id, team.id)} className="grid max-w-form gap-4 print:hidden">
      <Field label={t("If this person leaves")} optional>
        {(control) => (
          <Select {...control} name="without" defaultValue={without?.id ?? ""}>
            <option value="">{t("Nobody leaves")}</option>
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label={t("If somebody comes who is strong in")} optional>
        {(control) => (
          <Select {...control} name="adding" defaultValue={adding?.key ?? ""}>
            <option value="">{t("Nobody comes")}</option>
            {skills.map(({ key, name }) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <div>
        <button type="submit" className={buttonStyle({ variant: "primary" })}>
          {t("Work it out")}
        </button>
      </div>
      <p className="text-muted text-sm">
        {whoseWords(answer)}{" "}
        {t(
          "Each report counts by itself here. On the team’s page the whole round is considered too, so the words there may differ.",
        )}
      </p>
    </form>
  );
};

const Answer = ({ answer }: { answer: WhatIfOutput }) => (
  <Section title={t("Coverage before and after")} lead={whatIfSentence(answer)}>
    <Table label={t("Coverage before and after")} inset={false}>
      <thead>
        <tr>
          <Th>{t("Skill")}</Th>
          <Th>{t("Now")}</Th>
          <Th>{t("Then")}</Th>
        </tr>
      </thead>
      <tbody>
        {answer.skills.map((skill) => (
          <tr key={skill.key}>
            <Th scope="row">{skill.name}</Th>
            <Td>
              <Word word={skill.before} />
            </Td>
            <Td>
              <span className={isChanged(skill) ? "font-semibold" : "text-muted"}>
                <Word word={skill.after} />
              </span>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  </Section>
);

const Word = ({ word }: { word: CoverageWord | null }) => (
  <span className="inline-flex items-baseline gap-2">
    <span className="self-center">
      <CoverageMark word={word} />
    </span>
    {coverageWords(word)}
  </span>
);
