import { methodLines } from "@/components/report/method-lines";
import { Panel } from "@/components/ui/panel";
import type { Report } from "@/lib/domain/report";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";

/** How to read the report: made from the report's own rules, not written beside them. */
export const MethodBox = ({ report }: { report: Report }) => (
  <Panel id="how-to-read-this" title={t("How to read this")}>
    <dl className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
      {methodLines(report).map(({ key, title, text }) => (
        <div key={key}>
          <dt className="font-medium text-sm">{title}</dt>
          <dd className="text-muted text-sm">{text}</dd>
        </div>
      ))}
    </dl>
    <p className="mt-4 text-sm print:hidden">
      <a href={ROUTES.method} className="link rounded-sm">
        {t("How every figure is made")}
      </a>
    </p>
  </Panel>
);
