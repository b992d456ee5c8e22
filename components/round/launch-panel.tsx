"use client";

import { useRouter } from "next/navigation";
import { KeptMail } from "@/components/mailbox/kept-mail";
import { DeedButton } from "@/components/people/deed-button";
import { ROUNDS } from "@/components/round/addresses";
import { Panel } from "@/components/ui/panel";
import { showToast } from "@/components/ui/toasts";
import { act } from "@/lib/doors/action";
import { formatMoment, plural, t } from "@/lib/i18n";

type LaunchPanelProps = {
  org: string;
  round: { id: string; name: string; closesAt: string };
  rosterHash: string;
  timeZone: string;
  isDemo: boolean;
  /** mail leaves nowhere, and is shown on this computer */
  keepsMail: boolean;
  hasRaters: boolean;
  /** how many would see no anonymous figures */
  troubled: number;
};

/** What is frozen with the launch, and the launch itself, of exactly the roster that was previewed. */
export const LaunchPanel = ({
  org,
  round,
  rosterHash,
  timeZone,
  isDemo,
  keepsMail,
  hasRaters,
  troubled,
}: LaunchPanelProps) => {
  const router = useRouter();
  const close = formatMoment(new Date(round.closesAt), timeZone);
  const open = async () => {
    const result = await act("openRound", { org, round: round.id, rosterHash });
    // the preview behind the message is the new one when the sheet is closed
    if (!result.ok && result.code === "roster_changed") router.refresh();
    return result;
  };
  return (
    <Panel
      title={t("Open the round")}
      footer={
        <DeedButton
          variant="primary"
          label={t("Open the round")}
          disabled={!hasRaters}
          title={t("Open “{name}”?", { name: round.name })}
          consequence={
            <>
              <p>
                {isDemo
                  ? t(
                      "Everybody who is asked finds their forms on their home page. The demo company sends no mail.",
                    )
                  : t("Everybody who is asked gets one mail, however many reviews they are asked for.")}
              </p>
              {keepsMail && !isDemo ? (
                <p>
                  <KeptMail />
                </p>
              ) : null}
              <p>
                {t("Answers are taken until {moment}. From now on nobody can be added or removed.", {
                  moment: close,
                })}
              </p>
              {troubled > 0 ? (
                <p className="font-medium text-ink">
                  {plural(troubled, {
                    one: "# person is likely to see no anonymous figures. That cannot be mended later.",
                    other: "# people are likely to see no anonymous figures. That cannot be mended later.",
                  })}
                </p>
              ) : null}
            </>
          }
          confirm={t("Open it now")}
          deed={open}
          done={() => {
            showToast({ text: t("The round is open.") });
            router.push(ROUNDS.show(org, round.id));
          }}
        />
      }
    >
      <p className="text-muted">{t("Opening settles for good, so that everybody can rely on it:")}</p>
      <ul className="mt-2 grid list-disc gap-1 pl-5 marker:text-faint">
        <li>{t("Who rates whom, and in which relationship. Whoever declines is not replaced.")}</li>
        <li>{t("How many people a figure and the comments need.")}</li>
        <li>{t("Who reads each report, by name, and the teams as they are today.")}</li>
        <li>{t("The skills and their words.")}</li>
      </ul>
      <p className="mt-2 text-muted">{t("Only the close can still be put off.")}</p>
      {hasRaters ? null : (
        <p className="mt-2 font-medium">{t("Nobody is asked yet. Choose who rates whom first.")}</p>
      )}
    </Panel>
  );
};
