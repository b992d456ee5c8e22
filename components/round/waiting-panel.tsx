import { Details } from "@/components/ui/details";
import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { plural, t } from "@/lib/i18n";
import type { ProgressOutput } from "@/lib/schemas/progress";

type Waiting = ProgressOutput["waiting"];

const SHOWN_AT_ONCE = 15;

/** Whom to remind: names and how many reviews are open, not about whom. */
export const WaitingPanel = ({ waiting }: { waiting: Waiting }) => (
  <Panel
    title={t("Not sent yet")}
    aside={waiting.length > 0 ? plural(waiting.length, { one: "# person", other: "# people" }) : null}
    footer={waiting.length > 0 ? t("What somebody answered, and when, is shown to nobody.") : null}
    flush
  >
    {waiting.length === 0 ? (
      <EmptyState title={t("Everybody has answered")}>
        {t("You can close the round now, or leave it open: answers can be changed until the close.")}
      </EmptyState>
    ) : (
      <WaitingList waiting={waiting.slice(0, SHOWN_AT_ONCE)} />
    )}
    {waiting.length > SHOWN_AT_ONCE ? (
      <div className="border-line border-t py-1 [&_summary]:px-4 sm:[&_summary]:px-5">
        <Details
          summary={plural(waiting.length - SHOWN_AT_ONCE, { one: "# more person", other: "# more people" })}
        >
          <WaitingList waiting={waiting.slice(SHOWN_AT_ONCE)} />
        </Details>
      </div>
    ) : null}
  </Panel>
);

const WaitingList = ({ waiting }: { waiting: Waiting }) => (
  <ul className="divide-y divide-line text-sm">
    {waiting.map(({ name, email, open }) => (
      <li key={email} className="flex items-baseline justify-between gap-3 px-4 py-2 sm:px-5">
        <span className="min-w-0 break-words">{name}</span>
        <span className="figures shrink-0 text-muted">
          {plural(open, { one: "# review", other: "# reviews" })}
        </span>
      </li>
    ))}
  </ul>
);
