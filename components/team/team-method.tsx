import { Panel } from "@/components/ui/panel";
import { t } from "@/lib/i18n";
import { ROUTES } from "@/lib/routes";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { methodLines } from "./method-lines";

/** How to read the page: made from the rules, not written beside them. */
export const TeamMethod = ({ balance }: { balance: BalanceOutput }) => (
  <Panel id="how-to-read-this" title={t("How to read this")}>
    <dl className="grid gap-x-10 gap-y-4 lg:grid-cols-2">
      {methodLines(balance).map(({ key, title, text }) => (
        <div key={key}>
          <dt className="font-medium text-sm">{title}</dt>
          <dd className="text-muted text-sm">{text}</dd>
        </div>
      ))}
    </dl>
    <p className="mt-4 text-sm print:hidden">
      <a href={`${ROUTES.method}#team`} className="link rounded-sm">
        {t("How every figure is made")}
      </a>
    </p>
  </Panel>
);
