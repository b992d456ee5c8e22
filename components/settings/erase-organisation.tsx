"use client";

import { useState } from "react";
import { DeedButton } from "@/components/people/deed-button";
import { Farewell } from "@/components/ui/farewell";
import { Panel } from "@/components/ui/panel";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

/** Takes everything of everybody with it: whoever is sure types its name. */
export const EraseOrganisation = ({ org, name }: { org: string; name: string }) => {
  const [isGone, setGone] = useState(false);
  return (
    <Panel title={t("Erase the organisation")}>
      <div className="grid justify-items-start gap-3">
        <p className="max-w-prose text-muted">
          {t(
            "Every person, team, round, report and answer of {name} is erased, for everybody. Accounts stay: people may be members elsewhere.",
            { name },
          )}
        </p>
        <DeedButton
          label={t("Erase the organisation")}
          title={t("Erase {name}?", { name })}
          consequence={
            <p>
              {t(
                "Nobody will be able to read any of its reports again. Nothing of this can be brought back.",
              )}
            </p>
          }
          typed={{ label: t("Type {text} to go on", { text: name }), text: name }}
          confirm={t("Erase it for good")}
          danger
          deed={() => act("eraseOrganisation", { org })}
          done={() => setGone(true)}
        />
      </div>
      {isGone ? (
        <Farewell
          title={t("{name} is erased", { name })}
          words={t("Nothing of it is left here. Backups that you have made hold it until you delete them.")}
          label={t("Go to your home page")}
          to={ROUTES.home}
        />
      ) : null}
    </Panel>
  );
};
