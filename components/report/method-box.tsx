import type { Route } from "next";
import { methodLines } from "@/components/report/method-lines";
import { Panel } from "@/components/ui/panel";
import { TextLink } from "@/components/ui/text-link";
import type { Report } from "@/lib/domain/report";
import { t } from "@/lib/i18n";

/** How to read the report: made from the report's own rules, not written beside them. */
export const MethodBox = ({ report }: { report: Report }) => (
  <Panel title={t("How to read this")}>
    <dl className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
      {methodLines(report).map(({ key, title, text }) => (
        <div key={key}>
          <dt className="font-medium text-sm">{title}</dt>
          <dd className="text-muted text-sm">{text}</dd>
        </div>
      ))}
    </dl>
    <p className="mt-4 text-sm print:hidden">
      <TextLink href={"/method" as Route}>{t("How every figure is made")}</TextLink>
    </p>
  </Panel>
);
