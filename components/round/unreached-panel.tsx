import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { formatDay, plural, t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";
import type { UnreachedOutput } from "@/lib/schemas/mail";

type UnreachedPanelProps = { org: string; unreached: readonly UnreachedOutput[] };

const ABOUT: Readonly<Record<UnreachedOutput["about"], string>> = {
  invitation: t("invitation"),
  link: t("new link"),
  reminder: t("reminder"),
  report: t("report"),
  nomination: t("request to name raters"),
  approval: t("request to approve a list"),
  another_name: t("request for another name"),
};

/** Whom mail could not reach, why, and what helps. */
export const UnreachedPanel = ({ org, unreached }: UnreachedPanelProps) => (
  <Panel
    title={t("Could not be reached")}
    aside={plural(unreached.length, { one: "# person", other: "# people" })}
    actions={<TextLink href={ROUTES.people(org)}>{t("People")}</TextLink>}
    flush
  >
    <ul className="divide-y divide-line">
      {unreached.map(({ name, email, about, day, detail, mend }) => (
        <li key={email} className="grid gap-1 px-4 py-3 sm:px-5">
          <p className="break-words">
            <span className="font-medium">{name}</span>{" "}
            <span className="text-muted text-sm">
              {t("{about}, {day}", { about: ABOUT[about], day: formatDay(day) })}
            </span>
          </p>
          <p className="break-words text-sm">{detail}</p>
          <p className="text-muted text-sm">{mend}</p>
        </li>
      ))}
    </ul>
  </Panel>
);
