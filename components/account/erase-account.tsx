"use client";

import { useState } from "react";
import { browserDrafts, forgetDrafts } from "@/components/give/draft-store";
import { DeedButton } from "@/components/people/deed-button";
import { Farewell } from "@/components/ui/farewell";
import { Panel } from "@/components/ui/panel";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

/** Takes everything with it: whoever is sure types their own address. */
export const EraseAccount = ({ email }: { email: string }) => {
  const [isGone, setGone] = useState(false);
  const leave = () => {
    const drafts = browserDrafts();
    if (drafts) forgetDrafts(drafts);
    setGone(true);
  };
  return (
    <Panel
      title={t("Erase your account")}
      footer={t(
        "To leave only one organisation, ask somebody who organises it: your reports stay yours should you come back.",
      )}
    >
      <div className="grid justify-items-start gap-3">
        <p className="max-w-prose text-muted">
          {t(
            "Your memberships, goals, sessions and tokens go, and so does every report about you, for everybody who could read it. What you have answered in rounds that are still open is destroyed. What you gave in rounds that have closed stays in the reports of others: nobody can tell any more that it was yours.",
          )}
        </p>
        <DeedButton
          label={t("Erase your account")}
          title={t("Erase your account?")}
          consequence={
            <>
              <p>
                {t("Your reports, goals and open answers are lost. Nothing of this can be brought back.")}
              </p>
              <p>
                {t(
                  "Only where a report of somebody else names you as the one manager who answered, it keeps that name.",
                )}
              </p>
            </>
          }
          typed={{ label: t("Type {text} to go on", { text: email }), text: email }}
          confirm={t("Erase it for good")}
          danger
          deed={() => act("eraseMe", {})}
          done={leave}
        />
      </div>
      {isGone ? (
        <Farewell
          title={t("Your account is erased")}
          words={t("You are signed out everywhere. What was not sent yet is gone from this browser too.")}
          label={t("Close this page")}
          to={ROUTES.landing}
        />
      ) : null}
    </Panel>
  );
};
