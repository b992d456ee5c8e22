import { DraftEraser } from "@/components/give/draft-eraser";
import { buttonStyle } from "@/components/ui/button-style";
import { leave } from "@/lib/doors/sign-in-action";
import { t } from "@/lib/i18n";

export const SignOutForm = () => (
  <DraftEraser>
    <form action={leave}>
      <button type="submit" className={buttonStyle({ variant: "quiet", size: "small" })}>
        {t("Sign out")}
      </button>
    </form>
  </DraftEraser>
);
