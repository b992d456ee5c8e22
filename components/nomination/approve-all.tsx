"use client";

import { useRouter } from "next/navigation";
import { ProblemNotice } from "@/components/people/problem-notice";
import { useSubmission } from "@/components/people/submission";
import { Button } from "@/components/ui/button";
import { Stack } from "@/components/ui/stack";
import { showToast } from "@/components/ui/toasts";
import { act } from "@/lib/doors/action";
import { plural, t } from "@/lib/i18n";

type ApproveAllProps = {
  org: string;
  round: string;
  /** the lists that wait, each as it was seen */
  waiting: readonly { subject: string; seen: string }[];
};

/** Every list that was handed in, approved as it is in one press: all or none. */
export const ApproveAll = ({ org, round, waiting }: ApproveAllProps) => {
  const router = useRouter();
  const { isBusy, problem, submit } = useSubmission();
  if (waiting.length < 2) return null;
  const approve = () =>
    submit(
      () => act("approveNominations", { org, round, approvals: [...waiting] }),
      ({ approved }) => {
        showToast({ text: plural(approved, { one: "# list is approved.", other: "# lists are approved." }) });
        router.refresh();
      },
    );
  return (
    <Stack>
      <ProblemNotice problem={problem} />
      <p>
        <Button variant="primary" busy={isBusy} onClick={approve}>
          {t("Approve all as they are ({count})", { count: waiting.length })}
        </Button>
      </p>
    </Stack>
  );
};
