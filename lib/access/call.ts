import type { z } from "zod";
import type {
  ApproverScope,
  BesideReport,
  NamedScope,
  NominationScope,
  OrgScope,
  RaterScope,
  ReadableReport,
  RoundScope,
  SystemScope,
  TeamScope,
  UserScope,
} from "@/lib/access/scope";
import type { Action } from "@/lib/domain/policy";
import type { Result } from "@/lib/errors";
import type { Caller } from "./caller";
import type { Tell } from "./headway";

/** The kinds of authority a call can need, and the scope that its function is handed. */
export type Scopes = {
  user: UserScope;
  org: OrgScope;
  round: RoundScope;
  nomination: NominationScope;
  approver: ApproverScope;
  named: NamedScope;
  rater: RaterScope;
  report: ReadableReport & { readonly beside: readonly BesideReport[] };
  team: TeamScope & { readonly before: TeamScope | null };
  system: SystemScope;
};
export type ScopeKind = keyof Scopes;

/** What of the raw input names the thing that authority is needed over. */
export const LOCATORS = {
  user: [],
  org: ["org"],
  round: ["org", "round"],
  nomination: ["org", "round"],
  approver: ["org", "round"],
  named: ["invitation"],
  rater: ["invitation"],
  report: ["org", "round", "member"],
  team: ["org", "team", "round"],
  system: [],
} as const satisfies Record<ScopeKind, readonly string[]>;

/** What an answer can be had as beside JSON, each with its media type. */
export const FORMS = { pdf: "application/pdf", csv: "text/csv" } as const;
export type FormName = keyof typeof FORMS;

export type Rest = {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** below /api/v1, with {names} that are locators or input fields */
  readonly path: string;
  readonly status?: 200 | 201 | 202 | 204;
  /** a body that is no JSON goes whole, as its bytes, into this input field */
  readonly textBody?: { readonly field: string; readonly type: string };
  /** an answer that is no JSON is what this output field holds, to be kept as a file */
  readonly textReply?: { readonly field: string; readonly type: string; readonly file: string };
  /** the same answer, as it is shown to people: for whoever asks for one of these by Accept or `?format=` */
  readonly forms?: readonly FormName[];
  /** the answer is everything that somebody may read: sent as a file of this name, and not to be asked for again and again */
  readonly file?: { name(answer: unknown): string }["name"];
  /** a body that is an array goes whole into this input field */
  readonly arrayBody?: string;
  /** a call that takes long says how far it has come, in these stages, to whoever asks for lines of JSON */
  readonly stages?: readonly string[];
};

/** Lines for the operator; the exit code tells a program whether anything is wrong. */
export type CommandReply = { readonly lines: readonly string[]; readonly isWell: boolean };

export type AuditNote = {
  /** where the scope has no organisation of its own */
  readonly orgId?: string;
  readonly target?: string;
  readonly detail?: Record<string, string | number | boolean>;
};

export type CallContext<K extends ScopeKind> = {
  scope: Scopes[K];
  caller: Caller;
  now: Date;
  tell: Tell;
};

/**
 * One thing that a person or a program can do, declared once. The server action, the REST route with its
 * OpenAPI entry, the command line, the audit record and the permission test are all derived from this.
 */
export type Call<
  K extends ScopeKind = ScopeKind,
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
> = {
  readonly name: string;
  readonly summary: string;
  readonly kind: "read" | "write";
  readonly scope: K;
  readonly permission: Action;
  readonly input: I;
  readonly output: O;
  /** every part of the output was checked when it was read, or comes from what never changes: not once more */
  readonly isChecked?: true;
  readonly rest?: Rest;
  /** the words on the operator's command line: "org create" */
  readonly command?: string;
  /** what is named last on the command line goes into this input field, as a path */
  readonly commandFile?: string;
  /** how the command line says what came of it, where it is not said field by field */
  commandReply?(output: z.output<O>): CommandReply;
  /** what the audit log keeps of a write; null for giving, of which nothing is kept */
  readonly audit: { note(args: { input: z.output<I>; output: z.output<O> }): AuditNote }["note"] | null;
  run(context: CallContext<K>, input: z.output<I>): Promise<Result<z.input<O>>>;
};

type Declaration<K extends ScopeKind, I extends z.ZodType, O extends z.ZodType> = Omit<Call<K, I, O>, "kind">;

/** Declares a write. */
export const operation = <K extends ScopeKind, I extends z.ZodType, O extends z.ZodType>(
  declaration: Declaration<K, I, O>,
): Call<K, I, O> => ({ ...declaration, kind: "write" });

/** Declares a read: nothing changes, nothing is recorded. */
export const reading = <K extends ScopeKind, I extends z.ZodType, O extends z.ZodType>(
  declaration: Omit<Declaration<K, I, O>, "audit">,
): Call<K, I, O> => ({ ...declaration, audit: null, kind: "read" });
