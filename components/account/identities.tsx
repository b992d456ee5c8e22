import { EndButton } from "@/components/account/end-button";
import { Panel } from "@/components/ui/panel";
import { t } from "@/lib/i18n";

type Identity = { id: string; name: string; isInUse: boolean };

export const Identities = ({ identities }: { identities: readonly Identity[] }) => (
  <Panel
    title={t("Single sign-on")}
    footer={t(
      "Signing in by mail works as well. The next time you sign in there, the two are connected anew.",
    )}
  >
    <ul className="grid gap-3">
      {identities.map(({ id, name, isInUse }) => (
        <li key={id} className="flex items-center gap-4">
          <div className="grid min-w-0 flex-1">
            <span className="truncate font-medium">{name}</span>
            <span className="text-muted text-sm">
              {isInUse ? t("leads to this account") : t("is no longer in use here")}
            </span>
          </div>
          <EndButton call="removeIdentity" id={id} label={t("Disconnect")} />
        </li>
      ))}
    </ul>
  </Panel>
);
