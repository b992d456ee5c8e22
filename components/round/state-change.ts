"use client";

import { conflict, ok, type Result } from "@/lib/errors";

/** Moves a round on through its REST call, which takes no body. */
export const changeState = async (place: {
  org: string;
  round: string;
  to: "close" | "cancel";
}): Promise<Result<null>> => {
  const response = await fetch(`/api/v1/orgs/${place.org}/rounds/${place.round}/${place.to}`, {
    method: "POST",
  });
  if (response.ok) return ok(null);
  const { code, detail } = (await response.json()) as { code: string; detail: string };
  return conflict(code, detail);
};
