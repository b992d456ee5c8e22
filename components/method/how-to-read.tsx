import type { Route } from "next";
import { Panel } from "@/components/ui/panel";
import { t } from "@/lib/i18n";

type HowToReadProps = {
  lines: readonly { readonly key: string; readonly title: string; readonly text: string }[];
  /** where on the method's page these figures are explained */
  method: Route;
};

/** The small print under figures: made from the rules that made them, not written beside them. */
export const HowToRead = ({ lines, method }: HowToReadProps) => (
  <div className="break-inside-avoid">
    <Panel id="how-to-read-this" title={t("How to read this")}>
      <dl className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
        {lines.map(({ key, title, text }) => (
          <div key={key}>
            <dt className="font-medium text-sm">{title}</dt>
            <dd className="text-muted text-sm">{text}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-4 text-sm print:hidden">
        <a href={method} className="link rounded-sm">
          {t("How every figure is made")}
        </a>
      </p>
    </Panel>
  </div>
);
