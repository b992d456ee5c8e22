import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { Textarea } from "@/components/ui/textarea";
import { t } from "@/lib/i18n";
import { TellingHint } from "./telling-hint";

/** A place for a comment, folded away until it is wanted or something stands in it. */
export const useComment = (id: string, text: string) => {
  const field = useRef<HTMLTextAreaElement>(null);
  const [isWanted, setIsWanted] = useState(false);
  return {
    id,
    field,
    isOpen: isWanted || text !== "",
    open: () => {
      flushSync(() => setIsWanted(true));
      field.current?.focus();
      field.current?.scrollIntoView({ block: "nearest" });
    },
  };
};

type Note = ReturnType<typeof useComment>;

export const CommentButton = ({ note, name }: { note: Note; name: string }) =>
  note.isOpen ? null : (
    <Button
      size="small"
      variant="quiet"
      aria-label={t("Add a comment on {name}", { name })}
      onClick={note.open}
    >
      <Icon name="plus" className="size-3.5" />
      {t("Add a comment")}
    </Button>
  );

type CommentTextProps = {
  note: Note;
  name: string;
  text: string;
  most: number;
  /** whose name may stand in it; null where nobody has to be warned of being recognised */
  subject: string | null;
  onWrite: (text: string) => void;
};

export const CommentText = ({ note, name, text, most, subject, onWrite }: CommentTextProps) =>
  note.isOpen ? (
    <div className="grid gap-1.5 pb-2">
      <label htmlFor={note.id} className="text-muted text-sm">
        {t("Comment on {name} (optional)", { name })}
      </label>
      <Textarea
        ref={note.field}
        id={note.id}
        value={text}
        maxLength={most}
        rows={2}
        onChange={(event) => onWrite(event.target.value)}
      />
      <TellingHint text={text} subject={subject} />
    </div>
  ) : null;
