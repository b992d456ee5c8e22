import { Notice } from "@/components/ui/notice";
import { formatMoment, plural, t } from "@/lib/i18n";
import type { NominationOutput } from "@/lib/schemas/nomination";

export const momentOf = ({
  nominateBy,
  timeZone,
}: {
  nominateBy: string | null;
  timeZone: string;
}): string =>
  nominateBy
    ? t("{moment} ({zone})", { moment: formatMoment(new Date(nominateBy), timeZone), zone: timeZone })
    : "";

/** Somebody who was named has declined: one more name is asked, and not said for whom. */
export const WantedNotice = ({ wanted }: { wanted: number }) =>
  wanted === 0 ? null : (
    <Notice
      tone="warning"
      title={plural(wanted, { one: "Please name one more person", other: "Please name # more people" })}
    >
      {t("Somebody whom you named cannot take part. Leave your list as it is and add to it.")}
    </Notice>
  );

/** What becomes of the list, in the words of the round's rule. */
export const RuleNotice = ({ nomination }: { nomination: NominationOutput }) => {
  const { round, hasApprover } = nomination;
  return (
    <Notice title={t("You can change your list until {moment}", { moment: momentOf(round) })}>
      <p>
        {hasApprover
          ? t(
              "Your manager looks at the list and can approve it, change it or add to it. If nobody does in time, it counts as you handed it in.",
            )
          : t("The organiser can add people and take people out before the round opens.")}{" "}
        {t(
          "You are not told about that: who gives feedback in the end stays between them and the organiser.",
        )}
      </p>
      <p>
        {t(
          "You yourself, your line manager and those who report to you are asked anyway: there is no need to name them.",
        )}
      </p>
    </Notice>
  );
};

/** Why nothing can be changed. */
export const SettledNotice = ({ nomination }: { nomination: NominationOutput }) => {
  if (nomination.round.state !== "nominating")
    return (
      <Notice title={t("The names are settled")}>
        {t("The round has been opened. Nobody can be added or taken out any more.")}
      </Notice>
    );
  if (nomination.isApproved)
    return (
      <Notice tone="success" title={t("Your manager has settled the list")}>
        {t("Thank you. There is nothing more for you to do until the round opens.")}
      </Notice>
    );
  return (
    <Notice title={t("The time for names is up")}>
      {nomination.items.length > 0
        ? t("Your list counts as you handed it in. The organiser can still change it before the round opens.")
        : t("The organiser chooses who is asked.")}
    </Notice>
  );
};
