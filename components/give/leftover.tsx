import { useId, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Textarea } from "@/components/ui/textarea";
import { t } from "@/lib/i18n";

/** What was written and came too late: it counts nowhere, but its words are not lost. */
export const Leftover = ({ text }: { text: string }) => {
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  const copy = () => {
    field.current?.select();
    // Where the browser forbids it, the text stands selected.
    navigator.clipboard?.writeText(text).then(
      () => setIsCopied(true),
      () => {},
    );
  };
  return (
    <div className="grid gap-2">
      <label htmlFor={id} className="font-medium">
        {t("What you wrote, if you want to keep it for yourself")}
      </label>
      <Textarea ref={field} id={id} readOnly value={text} rows={6} />
      <div className="flex flex-wrap items-center gap-3">
        <Button onClick={copy}>{t("Copy the text")}</Button>
        <span role="status" className="text-muted text-sm">
          {isCopied ? t("Copied.") : null}
        </span>
      </div>
      <p className="text-muted text-sm">
        {t("It is erased from this browser and gone when you leave this page.")}
      </p>
    </div>
  );
};
