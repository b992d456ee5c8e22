"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { act } from "@/lib/doors/action";

/** What can be ended, by its id. */
const ENDINGS = {
  endOwnSession: (session: string) => act("endOwnSession", { session }),
  removeToken: (token: string) => act("removeToken", { token }),
  removeIdentity: (identity: string) => act("removeIdentity", { identity }),
};

type Props = { call: keyof typeof ENDINGS; id: string; label: string };

export const EndButton = ({ call, id, label }: Props) => {
  const router = useRouter();
  const [isBusy, startTransition] = useTransition();
  const end = () =>
    startTransition(async () => {
      await ENDINGS[call](id);
      router.refresh();
    });
  return (
    <Button size="small" busy={isBusy} onClick={end}>
      {label}
    </Button>
  );
};
