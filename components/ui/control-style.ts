/** What everything that can be typed into or chosen from looks like. */
export const CONTROL_STYLE =
  "w-full min-w-0 rounded-md border border-edge bg-raised px-3 text-base text-ink disabled:cursor-not-allowed disabled:bg-sunken disabled:text-muted read-only:[&:is(input,textarea)]:bg-sunken aria-invalid:border-danger aria-invalid:outline-danger";
