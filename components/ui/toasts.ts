export type Toast = {
  readonly id: number;
  readonly text: string;
  readonly tone: "success" | "danger";
  /** the way back, where there is one */
  readonly undo?: { readonly label: string; readonly act: () => void };
};

const NONE: readonly Toast[] = [];
let shown: readonly Toast[] = NONE;
let last = 0;
const listeners = new Set<() => void>();

const show = (toasts: readonly Toast[]): void => {
  shown = toasts;
  for (const listener of listeners) listener();
};

/** Says something in the toast region; only ever in a browser. Returns the toast's id. */
export const showToast = ({
  tone = "success",
  ...toast
}: Omit<Toast, "id" | "tone"> & { tone?: Toast["tone"] }): number => {
  last += 1;
  show([...shown, { ...toast, tone, id: last }].slice(-3));
  return last;
};

export const dismissToast = (id: number): void => show(shown.filter((toast) => toast.id !== id));

export const toastStore = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): readonly Toast[] => shown,
  readOnServer: (): readonly Toast[] => NONE,
};
