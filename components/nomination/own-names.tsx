import { NAMED_AS_WORDS } from "@/components/nomination/name-choice";
import { Panel } from "@/components/ui/panel";
import { t } from "@/lib/i18n";
import type { NominationOutput } from "@/lib/schemas/nomination";

/** The list as it was handed in, to read. */
export const OwnNames = ({ names }: { names: NominationOutput["items"] }) =>
  names.length === 0 ? null : (
    <Panel title={t("Your list, as you handed it in")} flush>
      <ul>
        {names.map(({ rater, relationship }) => (
          <li
            key={rater.email}
            className="flex flex-wrap gap-x-4 border-line border-b px-4 py-2 last:border-b-0 sm:px-5"
          >
            <span className="min-w-0 flex-1 truncate">{rater.name}</span>
            <span className="text-muted text-sm">{NAMED_AS_WORDS[relationship]}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
