import { EndButton } from "@/components/account/end-button";
import { NewToken } from "@/components/account/new-token";
import { Panel } from "@/components/ui/panel";
import { formatDay, t } from "@/lib/i18n";

type Token = { id: string; name: string; origin: "settings" | "operator"; createdAt: string };

export const Tokens = ({ tokens }: { tokens: readonly Token[] }) => (
  <Panel
    title={t("Personal tokens")}
    footer={t(
      "A token lets a program act as you, with your rights and no more. The operator’s never return a draft.",
    )}
  >
    <ul className="grid gap-3 not-empty:mb-4">
      {tokens.map(({ id, name, origin, createdAt }) => (
        <li key={id} className="flex items-center gap-4">
          <div className="grid min-w-0 flex-1">
            <span className="truncate font-medium">{name}</span>
            <span className="text-muted text-sm">
              {origin === "operator"
                ? t("made by the operator on {day}", { day: formatDay(createdAt) })
                : t("made on {day}", { day: formatDay(createdAt) })}
            </span>
          </div>
          <EndButton call="removeToken" id={id} label={t("End")} />
        </li>
      ))}
    </ul>
    <NewToken />
  </Panel>
);
