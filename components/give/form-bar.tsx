import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { buttonStyle } from "@/components/ui/button-style";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import { Progress } from "@/components/ui/progress";
import { Spinner } from "@/components/ui/spinner";
import { t } from "@/lib/i18n";
import type { Home } from "./form-props";
import type { SaveWords } from "./save-words";

type FormBarProps = {
  answered: number;
  total: number;
  words: SaveWords;
  isSent: boolean;
  isSending: boolean;
  home: Home | null;
  onSend: () => void;
  /** what went wrong, over the bar */
  children?: ReactNode;
};

const TONES = { calm: "text-muted", busy: "text-muted", worried: "text-warning" } as const;
const MARKS = {
  calm: <Icon name="check" className="text-success" />,
  busy: <Spinner />,
  worried: <Icon name="warning" />,
} as const;

/** Always in reach: how far one is, where the answers are, and the button that sends them. */
export const FormBar = ({
  answered,
  total,
  words,
  isSent,
  isSending,
  home,
  onSend,
  children,
}: FormBarProps) => (
  <div className="sticky bottom-0 z-20 [@media(max-height:30rem)]:static -mx-4 border-line border-t bg-surface px-4 pt-2.5 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:-mx-6 sm:px-6 print:hidden">
    {children ? <div className="pb-2.5">{children}</div> : null}
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1.5 sm:grid-cols-[13rem_minmax(0,1fr)_auto]">
      <Progress
        label={t("Answered")}
        value={answered}
        max={total}
        text={t("{answered} of {total}", { answered, total })}
      />
      <p
        role="status"
        className={classNames(
          "order-last col-span-2 flex min-h-5 items-center gap-1.5 text-sm sm:order-none sm:col-span-1 sm:justify-end",
          TONES[words.tone],
        )}
      >
        {MARKS[words.tone]}
        <span>{words.text}</span>
      </p>
      {isSent ? (
        home && (
          <a href={home.href} className={buttonStyle({})}>
            {t("Done")}
          </a>
        )
      ) : (
        <Button variant="primary" size="large" busy={isSending} onClick={onSend}>
          {isSending ? t("Sending") : t("Send")}
        </Button>
      )}
    </div>
  </div>
);
