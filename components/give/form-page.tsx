import type { Route } from "next";
import { Still, stillName } from "@/components/still/still";
import { buttonStyle } from "@/components/ui/button-style";
import { Stack } from "@/components/ui/stack";
import { t } from "@/lib/i18n";
import type { FormOutput } from "@/lib/schemas/form";
import { AnswerForm } from "./answer-form";
import { askedOf, askedText } from "./asked-text";
import { EndedForm } from "./ended-form";
import { FormHead } from "./form-head";
import { KeyHints } from "./key-hints";
import { namesOf } from "./question-names";
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

const KEY_HINTS = {
  skills: <Still of={stillName("keys", 5)} draw={() => <KeyHints last={5} comment />} />,
  dimensions: <Still of={stillName("keys", 7)} draw={() => <KeyHints last={7} />} />,
};

/** One invitation's form with all that is said around it. */
export const FormPage = ({ form, draftOwner, token, home }: FormPageProps) => {
  const isSelf = form.relationship === "self";
  const told = visibilityWords(form);
  return (
    <div className="group/form mx-auto max-w-[44rem]">
      <Stack gap="loose">
        <FormHead form={form} />
        {form.round.isOpen ? (
          <AnswerForm
            way={{ invitation: form.id, token: token ?? null, isSelf }}
            draftOwner={draftOwner}
            name={form.subject.name}
            closesAt={form.round.closesAt}
            asked={askedText(form)}
            isNamed={form.visibility.answer.named}
            state={form.state}
            draft={form.draft}
            home={home ?? null}
            keyHints={KEY_HINTS}
            whoSees={<Still of={stillName("who-sees", told)} draw={() => <WhoSeesThis words={told} />} />}
          />
        ) : (
          <>
            <EndedForm form={form} draftOwner={draftOwner} names={namesOf(askedOf(form))} />
            {home ? (
              <p>
                <a href={home.href} className={buttonStyle({})}>
                  {t("Go to your home page")}
                </a>
              </p>
            ) : null}
          </>
        )}
      </Stack>
    </div>
  );
};
