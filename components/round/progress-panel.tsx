import { GROUP_WORDS } from "@/components/round/words";
import { Panel } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import { Table, Td, Th } from "@/components/ui/table";
import { plural, t } from "@/lib/i18n";
import type { ProgressOutput } from "@/lib/schemas/progress";

type Item = ProgressOutput["items"][number];

/** How far the round is: one bar for all, counts for each subject, never who answered what or when. */
export const ProgressPanel = ({ progress }: { progress: ProgressOutput }) => {
  const { answered, asked, declined } = progress.total;
  return (
    <Panel title={t("How far it is")} flush>
      <div className="border-line border-b p-4 sm:p-5">
        <Progress
          label={t("All reviews")}
          value={answered}
          max={asked}
          text={t("{answered} of {asked} sent", { answered, asked })}
        />
        <p className="mt-1 text-faint text-sm">
          {declined > 0
            ? plural(declined, { one: "# was declined.", other: "# were declined." })
            : t("Nobody has declined.")}
        </p>
      </div>
      <Table label={t("How far it is, by subject")}>
        <thead>
          <tr>
            <Th>{t("About")}</Th>
            <Th className="hidden md:table-cell">{t("By group")}</Th>
            <Th figure>{t("Sent")}</Th>
          </tr>
        </thead>
        <tbody>
          {progress.items.map((item) => (
            <SubjectRow key={item.subject.id} item={item} />
          ))}
        </tbody>
      </Table>
    </Panel>
  );
};

const SubjectRow = ({ item }: { item: Item }) => {
  const asked = item.groups.reduce((sum, group) => sum + group.asked, 0);
  const answered = item.groups.reduce((sum, group) => sum + group.answered, 0);
  return (
    <tr>
      <Th scope="row" className="font-normal">
        <span className="font-medium">{item.subject.name}</span>
        <span className="mt-0.5 block md:hidden">
          <Groups item={item} />
        </span>
      </Th>
      <Td className="hidden md:table-cell">
        <Groups item={item} />
      </Td>
      <Td figure className="whitespace-nowrap">
        {t("{answered} of {asked}", { answered, asked })}
      </Td>
    </tr>
  );
};

const Groups = ({ item }: { item: Item }) =>
  item.groups.length === 0 ? (
    <span className="text-faint">{t("Nobody was asked")}</span>
  ) : (
    <span className="figures flex flex-wrap gap-x-4 text-muted">
      {item.groups.map(({ relationship, answered, asked, declined }) => (
        <span key={relationship} className="whitespace-nowrap">
          {GROUP_WORDS[relationship]}{" "}
          <span className={answered === asked ? "text-success" : "text-ink"}>
            {answered}/{asked}
          </span>
          {declined > 0 ? (
            <span className="text-faint">
              {" "}
              {plural(declined, { one: "# declined", other: "# declined" })}
            </span>
          ) : null}
        </span>
      ))}
    </span>
  );
