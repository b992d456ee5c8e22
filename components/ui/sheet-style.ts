export const OVERLAY_STYLE = "fixed inset-0 z-40 bg-(--color-scrim)";

/** A sheet over the page: at the bottom of a phone, in the upper third of a desk. */
export const SHEET_STYLE =
  "fixed inset-x-0 bottom-0 z-50 max-h-[85dvh] overflow-y-auto rounded-t-lg border border-line bg-raised p-5 shadow-float sm:inset-x-auto sm:top-[16vh] sm:bottom-auto sm:left-1/2 sm:w-[min(30rem,calc(100vw-2rem))] sm:-translate-x-1/2 sm:rounded-lg";
