import { PageHeader } from "@/components/ui/page-header";
import type { Relationship } from "@/lib/domain/relationship";
import { MINUTES_PER_FORM } from "@/lib/domain/round";
import { t } from "@/lib/i18n";
import type { FormOutput } from "@/lib/schemas/form";
import { ClosingTime } from "./closing-time";

const ASKED_AS: Readonly<Record<Relationship, string>> = {
  self: t("Your own view, to set beside that of others."),
  manager: t("You are asked as {name}’s manager."),
  peer: t("You are asked as a peer."),
  direct_report: t("You are asked as a direct report of {name}."),
  other: t("You are asked as somebody who works with {name}."),
};

/** What is asked. How long, and until when, goes as soon as the form has given way to what became of it. */
export const FormHead = ({ form }: { form: FormOutput }) => {
  const { relationship, round, subject } = form;
  const title = relationship === "self" ? t("You, about yourself") : subject.name;
  return (
    <PageHeader
      kicker={
        <>
          {round.name}
          {round.isOpen ? (
            <span className="group-has-data-closed/form:hidden">
              {" · "}
              {t("open until")} <ClosingTime closesAt={round.closesAt} />
            </span>
          ) : null}
        </>
      }
      title={title}
      lead={
        <>
          {subject.title && relationship !== "self" ? <p>{subject.title}</p> : null}
          <p>
            {t(ASKED_AS[relationship], { name: subject.name })}{" "}
            {round.isOpen ? (
              <span className="group-has-data-outcome/form:hidden">
                {t("This takes about {minutes} minutes.", { minutes: MINUTES_PER_FORM })}
              </span>
            ) : null}
          </p>
        </>
      }
    />
  );
};
