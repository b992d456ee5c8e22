import type { ReactNode } from "react";
import { Kbd } from "@/components/ui/kbd";
import { t } from "@/lib/i18n";

const Hint = ({ keys, children }: { keys: readonly string[]; children: ReactNode }) => (
  <li className="flex items-center gap-1.5 whitespace-nowrap">
    <span className="flex gap-0.5">
      {keys.map((key) => (
        <Kbd key={key}>{key}</Kbd>
      ))}
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
    <Hint keys={["1", "–", String(last)]}>{t("answer, from left to right")}</Hint>
    <Hint keys={["0"]}>{t("not observed")}</Hint>
    <Hint keys={["↑", "↓"]}>{t("other question")}</Hint>
    {comment ? <Hint keys={["C"]}>{t("comment")}</Hint> : null}
    <Hint keys={["⌫"]}>{t("clear")}</Hint>
  </ul>
);
