import { ExportLink } from "@/components/export/export-link";
import { openedWords } from "@/components/export/opened-words";
import { Panel } from "@/components/ui/panel";
import { t } from "@/lib/i18n";

type OwnExportsProps = { orgs: readonly { slug: string; name: string }[] };

/** For everybody, of each organisation that one belongs to. */
export const OwnExports = ({ orgs }: OwnExportsProps) =>
  orgs.length === 0 ? null : (
    <Panel
      flush
      title={t("Take it along")}
      aside={t("as one JSON file")}
      footer={
        <div className="grid max-w-text gap-2">
          <p>
            {t(
              "In it is everything that you may read there; of what was answered, only your own answers in open rounds and the reports and team pages that are yours to read.",
            )}
          </p>
          <p>{openedWords()}</p>
        </div>
      }
    >
      <ul>
        {orgs.map(({ slug, name }) => (
          <li
            key={slug}
            className="flex items-center gap-4 border-line border-b px-4 py-3 last:border-b-0 sm:px-5"
          >
            <span className="min-w-0 flex-1 truncate font-medium">{name}</span>
            <ExportLink org={slug} name={name} />
          </li>
        ))}
      </ul>
    </Panel>
  );
