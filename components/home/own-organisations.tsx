import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import { plural, t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";
import { isToDo, minutesOf, type Owed } from "./owed";

type OwnOrganisationsProps = {
  orgs: readonly { slug: string; name: string }[];
  owed: readonly Owed[];
};

/** For whoever belongs to several: where something is to do. */
export const OwnOrganisations = ({ orgs, owed }: OwnOrganisationsProps) => (
  <Panel>
    <ul className="grid gap-3">
      {orgs.map(({ slug, name }) => {
        const asked = owed.filter((item) => item.org.slug === slug && isToDo(item));
        return (
          <li key={slug}>
            <TextLink href={ROUTES.org(slug)}>{name}</TextLink>{" "}
            <span className="text-muted">
              {asked.length > 0
                ? plural(
                    asked.length,
                    { one: "# to do, {minutes} minutes", other: "# to do, {minutes} minutes" },
                    { minutes: minutesOf(asked) },
                  )
                : t("nothing to do")}
            </span>
          </li>
        );
      })}
    </ul>
  </Panel>
);
