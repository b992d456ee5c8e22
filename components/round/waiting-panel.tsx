import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { plural, t } from "@/lib/i18n";
import type { ProgressOutput } from "@/lib/schemas/progress";

/** Whom to remind: names and how many reviews are open, not about whom. */
export const WaitingPanel = ({ waiting }: { waiting: ProgressOutput["waiting"] }) => (
  <Panel
    title={t("Not sent yet")}
    aside={waiting.length > 0 ? plural(waiting.length, { one: "# person", other: "# people" }) : null}
    footer={
      waiting.length > 0
        ? t("A kind word in person works best. Nobody sees who answered what, or when.")
        : null
    }
    flush
  >
    {waiting.length === 0 ? (
      <EmptyState title={t("Everybody has answered")}>
        {t("You can close the round now, or leave it open: answers can be changed until the close.")}
      </EmptyState>
    ) : (
      <ul className="max-h-112 divide-y divide-line overflow-y-auto text-sm">
        {waiting.map(({ name, open }) => (
          <li key={name} className="flex items-baseline justify-between gap-3 px-4 py-2 sm:px-5">
            <span className="min-w-0 break-words">{name}</span>
            <span className="figures shrink-0 text-muted">
              {plural(open, { one: "# review", other: "# reviews" })}
            </span>
          </li>
        ))}
      </ul>
    )}
  </Panel>
);
