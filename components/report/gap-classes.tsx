import { gapAnswer } from "@/components/report/gap-count";
import { GAP_CLASSES, type Report } from "@/lib/domain/report";

/** The four answers, each with its skills: the last one is an answer too. */
export const GapClasses = ({ report, own }: { report: Report; own: boolean }) => (
  <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-4">
    {GAP_CLASSES.map((kind) => gapAnswer(report, kind, own)).map(({ word, skills }) => (
      <div key={word} className="border-line border-l pl-3">
        <dt className="font-medium text-sm">{word}</dt>
        <dd className="text-muted text-sm">{skills}</dd>
      </div>
    ))}
  </dl>
);
