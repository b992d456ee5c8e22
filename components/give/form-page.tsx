import type { Route } from "next";
import { LinkButton } from "@/components/ui/link-button";
import { Stack } from "@/components/ui/stack";
import { SCALE_WORDS } from "@/lib/domain/framework";
import { REFLECTION_QUESTIONS } from "@/lib/domain/growth";
import { t } from "@/lib/i18n";
import { COMMENT_LENGTH } from "@/lib/schemas/answers";
import type { FormOutput } from "@/lib/schemas/form";
import { EndedForm } from "./ended-form";
import { FormHead } from "./form-head";
import { GiveForm } from "./give-form";
import { KeyHints } from "./key-hints";
import { visibilityWords } from "./visibility-words";
import { WhoSeesThis } from "./who-sees-this";

type FormPageProps = {
  form: FormOutput;
  /** whose drafts are kept in the browser: an account, or an outsider's invitation */
  draftOwner: string;
  /** an outsider's way in; members come by their session */
  token?: string;
  /** the organisation's home, for members */
  home?: { href: Route; org: string };
};

/** One invitation's form with all that is said around it. */
export const FormPage = ({ form, draftOwner, token, home }: FormPageProps) => {
  const isSelf = form.relationship === "self";
  return (
    <div className="mx-auto max-w-[44rem]">
      <Stack gap="loose">
        <FormHead form={form} />
        {form.round.isOpen ? (
          <GiveForm
            way={{ invitation: form.id, token: token ?? null, isSelf }}
            draftOwner={draftOwner}
            name={form.subject.name}
            closesAt={form.round.closesAt}
            skills={form.skills.map(({ lists: _, ...skill }) => skill)}
            dimensions={form.dimensions}
            words={SCALE_WORDS}
            commentLength={COMMENT_LENGTH}
            reflections={isSelf ? REFLECTION_QUESTIONS : []}
            isNamed={form.visibility.answer.named}
            state={form.state}
            draft={form.draft}
            home={home ?? null}
            keyHints={{ skills: <KeyHints last={5} comment />, dimensions: <KeyHints last={7} /> }}
            whoSees={<WhoSeesThis words={visibilityWords(form)} />}
          />
        ) : (
          <>
            <EndedForm form={form} draftOwner={draftOwner} />
            {home ? (
              <p>
                <LinkButton href={home.href}>{t("Go to your home page")}</LinkButton>
              </p>
            ) : null}
          </>
        )}
      </Stack>
    </div>
  );
};
