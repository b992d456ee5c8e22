import { DraftEraser } from "@/components/give/draft-eraser";
import { SubmitButton } from "@/components/ui/submit-button";
import { leave } from "@/lib/doors/sign-in-action";
import { t } from "@/lib/i18n";

export const SignOutForm = () => (
  <DraftEraser>
    <form action={leave}>
      <SubmitButton variant="quiet" size="small">
        {t("Sign out")}
      </SubmitButton>
    </form>
  </DraftEraser>
);
