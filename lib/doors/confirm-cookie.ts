/**
 * Notes in the browser that it was shown the page with the sign-in button. Strict: no other site's page can make the
 * browser send it, and so none can sign a visitor in as somebody else behind their back.
 */
export const CONFIRM_COOKIE = {
  name: "bothhats.confirm",
  value: "1",
  httpOnly: true,
  sameSite: "strict",
  path: "/",
  maxAge: 30 * 60,
} as const;

export const hasSeenButton = (request: Request): boolean =>
  (request.headers.get("cookie") ?? "")
    .split(";")
    .some((pair) => pair.trim() === `${CONFIRM_COOKIE.name}=${CONFIRM_COOKIE.value}`);
