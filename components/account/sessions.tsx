import { EndButton } from "@/components/account/end-button";
import { Badge } from "@/components/ui/badge";
import { Panel } from "@/components/ui/panel";
import { formatMoment, t } from "@/lib/i18n";

type OpenSession = { id: string; createdAt: string; device: string | null; isCurrent: boolean };

/** Enough of a browser's name to recognise one's own. */
const deviceWords = (device: string | null): string => {
  const browser = /(Firefox|Edg|OPR|Chrome|Safari)/.exec(device ?? "")?.[1];
  const system = /(Windows|Android|iPhone|iPad|Mac OS X|Linux)/.exec(device ?? "")?.[1];
  if (!browser || !system) return t("Another device");
  return t("{browser} on {system}", { browser: browser === "Edg" ? "Edge" : browser, system });
};

export const Sessions = ({ sessions }: { sessions: readonly OpenSession[] }) => (
  <Panel flush title={t("Where you are signed in")}>
    <ul>
      {sessions.map(({ id, createdAt, device, isCurrent }) => (
        <li
          key={id}
          className="flex items-center gap-4 border-line border-b px-4 py-3 last:border-b-0 sm:px-5"
        >
          <div className="grid min-w-0 flex-1">
            <span className="truncate font-medium">{deviceWords(device)}</span>
            <span className="text-muted text-sm">
              {t("since {moment} (UTC)", { moment: formatMoment(new Date(createdAt)) })}
            </span>
          </div>
          {isCurrent ? (
            <Badge>{t("This one")}</Badge>
          ) : (
            <EndButton call="endOwnSession" id={id} label={t("End")} />
          )}
        </li>
      ))}
    </ul>
  </Panel>
);
