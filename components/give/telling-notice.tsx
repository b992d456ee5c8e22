import { Icon } from "@/components/ui/icon";
import { t } from "@/lib/i18n";
import { tellingWords } from "./telling-words";

/** Under a comment: by which words its writer could be recognised. It holds nobody up, and nothing is sent away. */
export const TellingNotice = ({ text, subject }: { text: string; subject: string }) => {
  const sentences = tellingWords(text, subject);
  return (
    <div role="status" className="text-muted text-sm empty:hidden">
      {sentences.length > 0 ? (
        <div className="flex gap-2">
          <Icon name="info" className="mt-0.5 text-warning" />
          <p>
            {sentences.join(" ")} {t("It is your choice; this was looked up in your browser only.")}
          </p>
        </div>
      ) : null}
    </div>
  );
};
