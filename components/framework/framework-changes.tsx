import { type FrameworkChange, isChanged } from "@/components/framework/framework-change";
import { formatList, t } from "@/lib/i18n";

type FrameworkChangesProps = { change: FrameworkChange; planned: readonly string[] };

const quoted = (names: readonly string[]): string => formatList(names.map((name) => t("“{name}”", { name })));

/** What saving would change, and for whom, as one types. */
export const FrameworkChanges = ({ change, planned }: FrameworkChangesProps) => {
  const { added, removed, reworded, illustrated, moved, isReordered } = change;
  const lines = [
    added.length > 0 && t("New: {names}.", { names: quoted(added) }),
    removed.length > 0 && t("Not asked any more: {names}.", { names: quoted(removed) }),
    reworded.length > 0 &&
      t("Asked in other words: {names}. Reports will not compare that with earlier rounds.", {
        names: quoted(reworded),
      }),
    illustrated.length > 0 && t("With other examples: {names}.", { names: quoted(illustrated) }),
    moved.length > 0 && t("On other lists: {names}.", { names: quoted(moved) }),
    isReordered && t("In another order."),
  ].filter((line) => line !== false);
  return (
    <section aria-label={t("What changes")} aria-live="polite" className="grid gap-2 text-sm">
      {isChanged(change) ? (
        <ul className="grid gap-1">
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p className="text-muted">{t("Nothing is changed yet.")}</p>
      )}
      {planned.length > 0 ? (
        <p className="text-muted">
          {t("Already planned, and asked as it was: {rounds}. Make a round anew to ask it by this version.", {
            rounds: quoted(planned),
          })}
        </p>
      ) : null}
    </section>
  );
};
