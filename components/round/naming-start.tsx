"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/components/people/problem-notice";
import { useSubmission } from "@/components/people/submission";
import { MomentField, zoneSentence } from "@/components/round/moment-field";
import type { RoundView } from "@/components/round/round-view";
import { Panel } from "@/components/ui/panel";
import { Stack } from "@/components/ui/stack";
import { SubmitButton } from "@/components/ui/submit-button";
import { showToast } from "@/components/ui/toasts";
import type { Nomination } from "@/lib/domain/round";
import { instantOf, wallClockOf } from "@/lib/domain/wall-clock";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";

const WORDS: Readonly<Record<Nomination, { title: string; text: string; button: string; done: string }>> = {
  organiser: {
    title: t("Tell people beforehand (optional)"),
    text: t(
      "Whoever is to be asked finds that on their home page and can decline, and you choose somebody else. No mail goes out to them. After the opening nobody is replaced.",
    ),
    button: t("Tell them"),
    done: t("Whoever is to be asked finds it on their home page."),
  },
  subject: {
    title: t("Ask people to name their raters"),
    text: t(
      "Everybody who gets a report gets a mail and names people. They themselves, their line manager and their direct reports are added by the line. You can still change every list, and you open the round whenever you want.",
    ),
    button: t("Ask for names"),
    done: t("Everybody who gets a report is asked for names."),
  },
  manager_approves: {
    title: t("Ask people to name their raters"),
    text: t(
      "Everybody who gets a report gets a mail and names people; the line manager of today approves or changes the list. They themselves, their line manager and their direct reports are added by the line. You can still change every list, and you open the round whenever you want.",
    ),
    button: t("Ask for names"),
    done: t("Everybody who gets a report is asked for names."),
  },
};

type NamingStartProps = Pick<RoundView, "org" | "round" | "timeZone">;

/** Before naming: what it does, until when, and its beginning. */
export const NamingStart = ({ org, round, timeZone }: NamingStartProps) => {
  const router = useRouter();
  const { isBusy, problem, errorAt, submit } = useSubmission();
  const [until, setUntil] = useState(
    round.nominateBy ? wallClockOf(new Date(round.nominateBy), timeZone) : "",
  );
  const words = WORDS[round.nomination];

  const start = (event: FormEvent) => {
    event.preventDefault();
    const nominateBy = until ? (instantOf(until, timeZone)?.toISOString() ?? until) : undefined;
    submit(
      () => act("startNaming", { org, round: round.id, nominateBy }),
      () => {
        showToast({ text: words.done });
        router.refresh();
      },
    );
  };

  return (
    <Panel title={words.title}>
      <form onSubmit={start} noValidate>
        <Stack>
          <ProblemNotice problem={problem} />
          <p className="max-w-text text-muted">{words.text}</p>
          <div className="flex flex-wrap items-end gap-4">
            <MomentField
              label={t("Until")}
              hint={zoneSentence(timeZone)}
              error={errorAt("nominateBy")}
              timeZone={timeZone}
              value={until}
              onChange={setUntil}
            />
            <SubmitButton busy={isBusy} variant={round.nomination === "organiser" ? "secondary" : "primary"}>
              {words.button}
            </SubmitButton>
          </div>
        </Stack>
      </form>
    </Panel>
  );
};
