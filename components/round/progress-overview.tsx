import { estimateWords } from "@/components/round/estimate-words";
import { Details } from "@/components/ui/details";
import { Panel } from "@/components/ui/panel";
import { Progress } from "@/components/ui/progress";
import { formatNumber, plural, t } from "@/lib/i18n";
import type { OverviewOutput } from "@/lib/schemas/progress";

/** One bar for the whole round, and what to expect. */
export const ProgressOverview = ({ overview }: { overview: OverviewOutput }) => {
  const { answered, asked, declined, people } = overview.total;
  return (
    <Panel title={t("How far it is")}>
      <div className="grid gap-3">
        <Progress
          label={t("All reviews")}
          value={answered}
          max={asked}
          text={t("{answered} of {asked} sent", {
            answered: formatNumber(answered),
            asked: formatNumber(asked),
          })}
        />
        <p className="text-muted text-sm">
          {people > 0
            ? plural(people, {
                one: "# person has something left to send.",
                other: "# people have something left to send.",
              })
            : t("Nobody has anything left to send.")}{" "}
          {declined > 0
            ? plural(declined, { one: "# review was declined.", other: "# reviews were declined." })
            : t("Nobody has declined.")}
        </p>
        {overview.estimate ? (
          <div className="grid gap-1 border-line border-t pt-3 text-sm">
            <p>{estimateWords(overview.estimate, asked)}</p>
            <Details summary={t("How this is estimated")}>
              <p className="max-w-text text-muted">
                {t(
                  "When somebody answered is stored nowhere, so no pace can be measured. This takes only the counts above and how many of the round’s days have passed. It supposes that answers come faster at the beginning; the range reaches from “whoever answers does so at once” to “evenly until the close”, and is widened by what chance may do. While little has come in, it leans on seven in ten, which is what we expect of any round. A reminder may lift it.",
                )}
              </p>
            </Details>
          </div>
        ) : null}
      </div>
    </Panel>
  );
};
