import type { ReactNode } from "react";
import { Kbd } from "@/components/ui/kbd";
import { t } from "@/lib/i18n";

type HintProps = { from: string; to?: string; between?: string; children: ReactNode };

const Hint = ({ from, to, between = "", children }: HintProps) => (
  <li className="flex items-center gap-1.5 whitespace-nowrap">
    <span className="flex items-center gap-0.5">
      <Kbd>{from}</Kbd>
      {between}
      {to ? <Kbd>{to}</Kbd> : null}
    </span>
    {children}
  </li>
);

/** Which keys answer, for whoever has some. */
export const KeyHints = ({ last, comment = false }: { last: number; comment?: boolean }) => (
  <ul
    aria-label={t("Keys")}
    className="flex flex-wrap gap-x-4 gap-y-1.5 text-muted text-xs pointer-coarse:hidden print:hidden"
  >
    <Hint from="1" between="–" to={String(last)}>
      {t("answer, from left to right")}
    </Hint>
    <Hint from="0">{t("not observed")}</Hint>
    <Hint from="↑" to="↓">
      {t("other question")}
    </Hint>
    {comment ? <Hint from="C">{t("comment")}</Hint> : null}
    <Hint from="⌫">{t("clear")}</Hint>
  </ul>
);
