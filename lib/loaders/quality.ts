import { z } from "zod";
import { reading } from "@/lib/access/call";
import { findQuality } from "@/lib/data/quality";
import { ok } from "@/lib/errors";
import { qualityOutput, qualitySchema } from "@/lib/schemas/quality";

export const loadQuality = reading({
  name: "quality.show",
  summary: "How reliable the ratings of a released round were, for the round as a whole",
  scope: "round",
  permission: "quality.read",
  input: z.object({}),
  output: qualityOutput,
  rest: { method: "GET", path: "/orgs/{org}/rounds/{round}/quality" },
  run: async ({ scope }) => {
    const { state, name, closedOn } = scope.round;
    const kept = await findQuality(scope);
    return ok({
      round: { id: scope.roundId, name, state, closedOn: closedOn?.toISOString().slice(0, 10) ?? null },
      quality: kept === null ? null : qualitySchema.parse(JSON.parse(kept)),
    });
  },
});
