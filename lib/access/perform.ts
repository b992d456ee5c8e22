import type { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { isTaken, transaction } from "@/lib/data/database";
import { lockOrganisation } from "@/lib/data/organisations";
import {
  conflict,
  type FieldError,
  invalid,
  nobody,
  notFound,
  ok,
  type Problem,
  type Result,
} from "@/lib/errors";
import type { Call, ScopeKind, Scopes } from "./call";
import type { Caller } from "./caller";
import * as gate from "./gate";
import { type Tell, untold } from "./headway";

type Raw = Readonly<Record<string, unknown>>;

const text = (raw: Raw, name: string): string => {
  const value = raw[name];
  return typeof value === "string" && !value.includes("\0") ? value : "";
};

const mint: { [K in ScopeKind]: (caller: Caller, raw: Raw, call: Call) => Promise<Scopes[K] | null> } = {
  user: async (caller, _raw, call) => gate.userScope(caller, call.permission),
  system: async (caller, _raw, call) => gate.systemScope(caller, call.permission),
  org: (caller, raw, call) => gate.orgScope(caller, text(raw, "org"), call.permission),
  round: (caller, raw, call) =>
    gate.roundScope(caller, { org: text(raw, "org"), round: text(raw, "round") }, call.permission),
  nomination: (caller, raw, call) =>
    gate.nominationScope(caller, { org: text(raw, "org"), round: text(raw, "round") }, call.permission),
  approver: (caller, raw, call) =>
    gate.approverScope(caller, { org: text(raw, "org"), round: text(raw, "round") }, call.permission),
  named: (caller, raw, call) => gate.namedScope(caller, text(raw, "invitation"), call.permission),
  rater: (caller, raw, call) => gate.raterScope(caller, text(raw, "invitation"), call.permission),
  report: (caller, raw, call) =>
    gate.reportScope(
      caller,
      { org: text(raw, "org"), round: text(raw, "round"), member: text(raw, "member") },
      call.permission,
    ),
  team: (caller, raw, call) =>
    gate.teamScope(
      caller,
      { org: text(raw, "org"), team: text(raw, "team"), round: text(raw, "round") },
      call.permission,
    ),
};

export const fieldErrors = (error: z.ZodError): FieldError[] =>
  error.issues.slice(0, 50).map((issue) => ({ path: issue.path.join("."), message: issue.message }));

/**
 * Does one call for one caller: authority first, then the input, then the work with its audit record in
 * one transaction. Expected outcomes are values; only the unexpected is thrown.
 */
export const perform = async <K extends ScopeKind, I extends z.ZodType, O extends z.ZodType>(
  call: Call<K, I, O>,
  caller: Caller,
  raw: Raw,
  now = new Date(),
  tell: Tell = untold,
): Promise<Result<z.output<O>>> => {
  if (caller.kind === "nobody") return nobody();
  const scope = await mint[call.scope](caller, raw, call as unknown as Call);
  if (!scope) return notFound();
  const input = call.input.safeParse(raw);
  if (!input.success) return invalid(fieldErrors(input.error));
  const run = async (held: Scopes[K]): Promise<Result<z.output<O>>> => {
    const result = await call.run({ scope: held, caller, now, tell }, input.data);
    if (!result.ok) return result;
    const output = call.isChecked ? (result.value as z.output<O>) : call.output.parse(result.value);
    if (call.audit)
      await recordAudit(caller, held, call.name, call.audit({ input: input.data, output }), now);
    return ok(output);
  };
  if (call.kind === "read" || !call.audit) return run(scope);
  return undoneOnProblem(async () => {
    if (!("orgId" in scope)) return run(scope);
    // Changes of one organisation come one after another, and each judges what it finds then, not before.
    await lockOrganisation(scope.orgId);
    const fresh = await mint[call.scope](caller, raw, call as unknown as Call);
    return fresh ? run(fresh) : notFound();
  });
};

class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** A write that ends in a problem leaves nothing half-written. */
const undoneOnProblem = async <T>(work: () => Promise<Result<T>>): Promise<Result<T>> => {
  try {
    return await transaction(async () => {
      const result = await work();
      if (!result.ok) throw new Refused(result);
      return result;
    });
  } catch (error) {
    if (error instanceof Refused) return error.problem;
    if (isTaken(error))
      return conflict("taken", "Something with this name or address is there already. Nothing was changed.");
    throw error;
  }
};
