import { Chapter } from "@/components/two-hats/chapter";
import { HUES, SIDES } from "@/components/two-hats/hues";
import { HATS } from "@/lib/domain/hat";
import type { SkillList } from "@/lib/domain/skill";
import { t } from "@/lib/i18n";

const Points = ({ title, points }: { title: string; points: readonly string[] }) => (
  <div>
    <dt className="kicker">{title}</dt>
    {points.map((point) => (
      <dd key={point} className="border-b py-2 last:border-b-0">
        {t(point)}
      </dd>
    ))}
  </div>
);

const Portrait = ({ side }: { side: SkillList }) => {
  const hat = HATS[side];
  return (
    <div className={`border-t-2 pt-4 ${HUES[side].rule}`}>
      <h3 className={`text-xl font-semibold ${HUES[side].text}`}>{t(hat.name)}</h3>
      <p className="mt-1 text-muted">{t(hat.nature)}</p>
      <dl className="mt-6 space-y-6">
        <Points title={t("Answers for")} points={hat.responsibilities} />
        <Points title={t("Typical traits")} points={hat.traits} />
      </dl>
    </div>
  );
};

export const Portraits = () => (
  <Chapter
    id="portraits"
    title={t("What each side is")}
    lead={t(
      "One word describes a position, the other a way of acting. That is why somebody without a team can lead, and why a job title alone makes nobody a leader.",
    )}
  >
    <div className="grid gap-10 sm:grid-cols-2">
      {SIDES.map((side) => (
        <Portrait key={side} side={side} />
      ))}
    </div>
  </Chapter>
);
