/** What can go wrong as a matter of course. Each code has one status, one title and one kind sentence. */
export const PROBLEMS = {
  malformed: { status: 400, title: "The request could not be read" },
  nobody: { status: 401, title: "Please sign in" },
  not_found: { status: 404, title: "Not found" },
  conflict: { status: 409, title: "This is not possible now" },
  too_large: { status: 413, title: "Too large" },
  invalid: { status: 422, title: "Something needs to be corrected" },
  too_many: { status: 429, title: "Too many requests" },
  unexpected: { status: 500, title: "Something went wrong here" },
} as const;

export type ProblemKind = keyof typeof PROBLEMS;

export type FieldError = { readonly path: string; readonly message: string };

export type Problem = {
  readonly ok: false;
  readonly kind: ProblemKind;
  /** a stable word for programs: "round_closed" */
  readonly code: string;
  /** a sentence for people: what happened, what was kept, what to do */
  readonly detail: string;
  readonly errors?: readonly FieldError[];
};

export type Ok<T> = { readonly ok: true; readonly value: T };
export type Result<T> = Ok<T> | Problem;

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

export const notFound = (): Problem => ({
  ok: false,
  kind: "not_found",
  code: "not_found",
  detail: "There is nothing here, or it is not yours to see.",
});

export const nobody = (): Problem => ({
  ok: false,
  kind: "nobody",
  code: "nobody",
  detail: "Sign in, or send a valid token.",
});

export const malformed = (detail: string): Problem => ({
  ok: false,
  kind: "malformed",
  code: "malformed",
  detail,
});

export const tooMany = (): Problem => ({
  ok: false,
  kind: "too_many",
  code: "too_many",
  detail: "That was too many at once. Nothing was changed; please wait a moment and try again.",
});

/** Ours to mend, and not what it was: the inside of an error is for nobody's eyes. */
export const unexpected = (): Problem => ({
  ok: false,
  kind: "unexpected",
  code: "unexpected",
  detail: "That is our fault, not yours. Please try again; what was saved before is kept.",
});

export const conflict = (code: string, detail: string): Problem => ({
  ok: false,
  kind: "conflict",
  code,
  detail,
});

export const invalid = (
  errors: readonly FieldError[],
  detail = "Please correct what is marked.",
): Problem => ({
  ok: false,
  kind: "invalid",
  code: "invalid",
  detail,
  errors,
});

/** What is wrong with a field, or with something in it, by the field's path. */
export const errorsIn =
  (problem: Problem | null) =>
  (path: string): string | undefined =>
    problem?.errors?.find((error) => error.path === path || error.path.startsWith(`${path}.`))?.message;
