import { Section } from "@/components/ui/section";
import { Table, Td, Th } from "@/components/ui/table";
import type { TeamOverview } from "@/lib/domain/team";
import { t } from "@/lib/i18n";
import { coverageWords, figureWords, intervalWords } from "./team-words";

type Props = { view: TeamOverview; nameOf: (key: string) => string };

/** Every skill of the round: the team's average with its interval, and whether somebody covers it. */
export const CoverageTable = ({ view, nameOf }: Props) => (
  <Section
    title={t("Skill by skill")}
    lead={t("What counts is that every skill is covered by somebody, not that everybody has every skill.")}
  >
    <Table label={t("The team’s skills")}>
      <thead>
        <tr>
          <Th>{t("Skill")}</Th>
          <Th figure>{t("Average")}</Th>
          <Th figure>{t("Probably between")}</Th>
          <Th>{t("Coverage")}</Th>
        </tr>
      </thead>
      <tbody>
        {view.skills.map(({ key, figure, coverage }) => (
          <tr key={key}>
            <Th scope="row">{nameOf(key)}</Th>
            <Td figure>{figureWords(figure)}</Td>
            <Td figure>{intervalWords(figure)}</Td>
            <Td>{coverageWords(coverage)}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  </Section>
);
