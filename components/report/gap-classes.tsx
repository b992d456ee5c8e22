import { gapWords, johariWords } from "@/components/report/words";
import { GAP_CLASSES, type GapClass, type Report } from "@/lib/domain/report";
import { formatList, t } from "@/lib/i18n";

/** The four answers, each with its skills: the last one is an answer too. */
export const GapClasses = ({ report, own }: { report: Report; own: boolean }) => (
  <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
    {GAP_CLASSES.map((kind) => (
      <div key={kind} className="border-line border-l pl-3">
        <dt className="font-medium text-sm">{gapWords(kind, own)}</dt>
        <dd className="text-muted text-sm">{skillsWords(report, kind)}</dd>
      </div>
    ))}
  </dl>
);

const skillsWords = (report: Report, kind: GapClass): string => {
  const names = report.method.framework.skills.flatMap(({ key, name }) => {
    const gap = report.skills.find((skill) => skill.key === key)?.gap;
    if (gap?.class !== kind) return [];
    const johari = johariWords(gap.johari);
    return [johari ? t("{name} ({johari})", { name, johari: johari.toLowerCase() }) : name];
  });
  return names.length > 0 ? formatList(names) : t("None");
};
