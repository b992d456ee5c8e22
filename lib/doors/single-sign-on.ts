import { NextRequest } from "next/server";
import { NOBODY } from "@/lib/access/caller";
import { handlers } from "@/lib/auth";
import { COMPANY } from "@/lib/data/identities";
import { endSessionByToken, findUserOfSession } from "@/lib/data/users";
import { SIGN_IN_PROBLEMS, type SignInProblem } from "@/lib/domain/sign-in";
import { absolute, singleSignOn } from "@/lib/env";
import { ROUTES } from "@/lib/routes";
import { targetOf } from "@/lib/schemas/target";
import { waitOfCaller } from "./limits";

export const CALLBACK = `/api/auth/callback/${COMPANY}`;
const SESSION = /^(?:__Secure-)?authjs\.session-token$/;

const lead = (Location: string): Response => new Response(null, { status: 303, headers: { Location } });
const refuse = (problem: SignInProblem): Response => lead(`${ROUTES.signIn}?error=${problem}`);

const sessionOf = (request: NextRequest): string | undefined =>
  request.cookies.getAll().find(({ name }) => SESSION.test(name))?.value;

const isSignedIn = async (request: NextRequest, now: Date): Promise<boolean> => {
  const token = sessionOf(request);
  const found = token ? await findUserOfSession(token) : null;
  // A visitor of the demo company may want to come in as themselves.
  return found !== null && found.session.expires > now && !found.user.isDemo;
};

/** next-auth's answer, with one of our own reasons where it leads back to the sign-in page. */
const explained = (response: Response, otherwise: SignInProblem): Response => {
  const target = new URL(response.headers.get("location") ?? "", absolute("/"));
  if (target.pathname !== ROUTES.signIn) return response;
  const given = target.searchParams.get("error");
  const problem = SIGN_IN_PROBLEMS.find((known) => known === given) ?? otherwise;
  const headers = new Headers(response.headers);
  headers.set("location", `${ROUTES.signIn}?error=${problem}`);
  return new Response(null, { status: 303, headers });
};

/** Asks next-auth's own door to begin, with its own token against forgery, as its form would. */
const begin = async (target: string): Promise<Response> => {
  const csrf = await handlers.GET(new NextRequest(absolute("/api/auth/csrf")));
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const cookie = csrf.headers.getSetCookie().map((set) => set.split(";")[0]);
  return handlers.POST(
    new NextRequest(absolute(`/api/auth/signin/${COMPANY}`), {
      method: "POST",
      headers: { cookie: cookie.join("; "), "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ csrfToken, callbackUrl: absolute(target) }).toString(),
    }),
  );
};

/**
 * The way to the company's provider. An ordinary link, since a form may lead to this site alone, and so that a
 * company's own start page can lead here: it changes nothing but this browser's next few minutes.
 */
export const companyDoor = async (request: NextRequest): Promise<Response> => {
  const now = new Date();
  if (!singleSignOn()) return lead(ROUTES.signIn);
  if (waitOfCaller(NOBODY, request.headers, now) > 0) return refuse("too_many");
  const target = targetOf(request.nextUrl.searchParams.get("to")) ?? ROUTES.home;
  if (await isSignedIn(request, now)) return lead(target);
  return explained(await begin(target), "unreachable");
};

/** The same request as nobody: next-auth would tie a new identity to whoever is signed in, a demo visitor too. */
const asNobody = (request: NextRequest): NextRequest => {
  const headers = new Headers(request.headers);
  const others = request.cookies.getAll().filter(({ name }) => !SESSION.test(name));
  headers.set("cookie", others.map(({ name, value }) => `${name}=${value}`).join("; "));
  return new NextRequest(request.url, { headers });
};

/** Where the provider sends people back to. */
export const companyCallback = async (request: NextRequest): Promise<Response> => {
  if (!singleSignOn()) return lead(ROUTES.signIn);
  const response = await handlers.GET(asNobody(request));
  const before = sessionOf(request);
  const isIn = response.headers.getSetCookie().some((set) => SESSION.test(set.split("=")[0] ?? ""));
  if (isIn && before) await endSessionByToken(before);
  const isCancelled = request.nextUrl.searchParams.get("error") === "access_denied";
  return explained(response, isCancelled ? "cancelled" : "failed");
};
