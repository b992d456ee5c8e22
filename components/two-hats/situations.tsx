import { Chapter } from "@/components/two-hats/chapter";
import { Badge } from "@/components/ui/badge";
import { STANDARD_SKILLS } from "@/lib/domain/framework";
import { type Hat, SITUATIONS, type Situation } from "@/lib/domain/situation";
import { formatList, t } from "@/lib/i18n";

const HatName = ({ hat }: { hat: Hat }) => {
  if (hat === "both") {
    return (
      <>
        <HatName hat="leadership" />
        <HatName hat="management" />
      </>
    );
  }
  return <Badge tone={hat}>{hat === "leadership" ? t("Leadership") : t("Management")}</Badge>;
};

const Entry = ({ situation }: { situation: Situation }) => (
  <li className="grid gap-x-8 gap-y-2 border-b py-6 last:border-b-0 md:grid-cols-[14rem_1fr]">
    <div>
      <h3 className="text-lg font-semibold">{t(situation.title)}</h3>
      <p className="mt-2 flex flex-wrap gap-2">
        <HatName hat={situation.hat} />
      </p>
    </div>
    <div className="max-w-text">
      <p>{t(situation.sentence)}</p>
      <p className="mt-2 text-muted">
        {t("Leans on {skills}.", {
          skills: formatList(situation.leansOn.map((key) => STANDARD_SKILLS[key].name)),
        })}
      </p>
    </div>
  </li>
);

export const Situations = () => (
  <Chapter
    id="situations"
    title={t("When which hat")}
    lead={t(
      "Neither hat is the better one; the moment decides. These situations come round in every team, and each leans on some skills more than on others.",
    )}
  >
    <ul className="border-t">
      {SITUATIONS.map((situation) => (
        <Entry key={situation.key} situation={situation} />
      ))}
    </ul>
  </Chapter>
);
