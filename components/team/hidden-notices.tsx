import { Notice } from "@/components/ui/notice";
import type { BalanceOutput } from "@/lib/schemas/balance";
import { hiddenNotes } from "./hidden-words";

export const HiddenNotices = ({ balance }: { balance: BalanceOutput }) => {
  const notes = hiddenNotes(balance);
  if (notes.length === 0) return null;
  return (
    <div className="grid gap-3">
      {notes.map(({ reason, title, texts }) => (
        <Notice key={reason} title={title}>
          <div className="grid max-w-text gap-2">
            {texts.map((text) => (
              <p key={text}>{text}</p>
            ))}
          </div>
        </Notice>
      ))}
    </div>
  );
};
