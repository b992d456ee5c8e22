import { EmptyState } from "@/components/ui/empty-state";
import { Panel } from "@/components/ui/panel";
import { formatList, t } from "@/lib/i18n";

type Skill = {
  key: string;
  name: string;
  members: readonly { id: string; name: string; isSelf: boolean }[];
};

/** Who has said that they may be asked. Whoever is not here has only not said so. */
export const ModelList = ({ skills }: { skills: readonly Skill[] }) => (
  <Panel
    flush
    title={t("Whom you may ask")}
    footer={
      skills.length > 0
        ? t("Whoever is not named here has just not offered it, which says nothing about what they can do.")
        : null
    }
  >
    {skills.length === 0 ? (
      <EmptyState title={t("Nobody has offered yet")}>
        <p>
          {t("Whoever is strong in a skill can say so after a report. Until then, ask anybody you trust.")}
        </p>
      </EmptyState>
    ) : (
      <dl>
        {skills.map(({ key, name, members }) => (
          <div
            key={key}
            className="grid gap-x-6 border-line border-b px-4 py-3 last:border-b-0 sm:grid-cols-[14rem_minmax(0,1fr)] sm:px-5"
          >
            <dt className="font-medium">{name}</dt>
            <dd className="text-muted">
              {formatList(members.map((member) => (member.isSelf ? t("you") : member.name)))}
            </dd>
          </div>
        ))}
      </dl>
    )}
  </Panel>
);
