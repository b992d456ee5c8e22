"use client";

import { DeedButton } from "@/components/people/deed-button";
import { showToast } from "@/components/ui/toasts";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";
import type { WaitingOutput } from "@/lib/schemas/progress";

type LinkButtonsProps = {
  org: string;
  round: string;
  email: string;
  link: WaitingOutput["items"][number]["links"][number];
  onChange: () => void;
};

const KEPT = t("The invitation stays, and so does everything that was answered already.");

/** What can be done to an outsider's link: a new one in its place, or none for the moment. */
export const LinkButtons = ({ org, round, email, link, onChange }: LinkButtonsProps) => {
  const { invitation, subject, isRevoked } = link;
  const done = (text: string) => () => {
    showToast({ text });
    onChange();
  };
  return (
    <span className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-muted text-sm">
      <span>
        {isRevoked
          ? t("About {subject}: the link was taken back", { subject })
          : t("About {subject}", { subject })}
      </span>
      <DeedButton
        size="small"
        label={t("Send a new link")}
        description={t("Send {email} a new link about {subject}", { email, subject })}
        title={t("Send {email} a new link?", { email })}
        consequence={
          <p>
            {isRevoked
              ? t("It goes to this address, for the feedback about {subject}.", { subject })
              : t(
                  "The link in the earlier mail stops working at once. The new one goes to the same address.",
                )}{" "}
            {KEPT}
          </p>
        }
        confirm={t("Send a new link")}
        deed={() => act("renewLink", { org, round, invitation })}
        done={done(t("A new link is on its way to {email}.", { email }))}
      />
      {isRevoked ? null : (
        <DeedButton
          size="small"
          variant="quiet"
          label={t("Take back")}
          description={t("Take the link of {email} about {subject} back", { email, subject })}
          title={t("Take the link of {email} back?", { email })}
          consequence={
            <>
              <p>{t("It stops working at once, and no new one is sent. {kept}", { kept: KEPT })}</p>
              <p>{t("You can send a new link later, to the same address.")}</p>
            </>
          }
          confirm={t("Take it back")}
          deed={() => act("revokeLink", { org, round, invitation })}
          done={done(t("The link of {email} no longer works.", { email }))}
        />
      )}
    </span>
  );
};
