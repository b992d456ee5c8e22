"use client";

import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { Button } from "@/components/ui/button";
import { act } from "@/lib/doors/action";

type Props = { call: "endOwnSession" | "removeToken"; id: string; label: string };

export const EndButton = ({ call, id, label }: Props) => {
  const router = useRouter();
  const [isBusy, startTransition] = useTransition();
  const end = () =>
    startTransition(async () => {
      await (call === "endOwnSession" ? act(call, { session: id }) : act(call, { token: id }));
      router.refresh();
    });
  return (
    <Button size="small" busy={isBusy} onClick={end}>
      {label}
    </Button>
  );
};
