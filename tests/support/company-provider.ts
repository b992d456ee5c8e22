import { generateKeyPairSync, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import Provider, { type Context } from "oidc-provider";

export type Person = { name: string; email?: string; email_verified?: boolean | string };

/** What the provider can be made to do wrong. */
export type Fault =
  | "another issuer in the discovery document"
  | "another issuer in the ID token"
  | "another nonce in the ID token"
  | "somebody else at the userinfo address"
  | "an address without https"
  | "no answer to the code"
  | "no answer at all";

export const CLIENT = { id: "bothhats", secret: "a-secret-of-the-tests" };

/** Changes claims without signing them anew: they come straight from the provider, so that TLS vouches for them. */
const withClaims = (token: string, claims: Record<string, unknown>): string => {
  const [head = "", body = "", signature = ""] = token.split(".");
  const changed = { ...JSON.parse(Buffer.from(body, "base64url").toString("utf8")), ...claims };
  return [head, Buffer.from(JSON.stringify(changed)).toString("base64url"), signature].join(".");
};

const CHANGES: Partial<Record<Fault, (route: string, body: Record<string, unknown>) => object>> = {
  "another issuer in the discovery document": (route) =>
    route === "discovery" ? { issuer: "https://evil.test" } : {},
  "another issuer in the ID token": (route, { id_token }) =>
    route === "token" ? { id_token: withClaims(String(id_token), { iss: "https://evil.test" }) } : {},
  "another nonce in the ID token": (route, { id_token }) =>
    route === "token" ? { id_token: withClaims(String(id_token), { nonce: "evil" }) } : {},
  "somebody else at the userinfo address": (route) => (route === "userinfo" ? { sub: "evil" } : {}),
  "an address without https": (route) =>
    route === "discovery" ? { token_endpoint: "http://login.acme.test/token" } : {},
};

const page = (uid: string, people: Iterable<string>): string => `<!doctype html><html lang="en">
<title>Acme</title><h1>Acme sign-in</h1><form method="post" action="/interaction/${uid}">
${[...people].map((subject) => `<button name="subject" value="${subject}">${subject}</button>`).join("")}
<button name="subject" value="">Cancel</button></form></html>`;

const readForm = async (request: IncomingMessage): Promise<URLSearchParams> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part);
  return new URLSearchParams(Buffer.concat(parts).toString("utf8"));
};

/** A real OpenID provider with its own sign-in page, for one client, whose people and faults the test chooses. */
export async function openCompanyProvider(redirectUri: string) {
  const server = createServer((request, response) => handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const people = new Map<string, Person>();
  let fault: Fault | null = null;
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [redirectUri] }],
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    jwks: { keys: [{ ...privateKey.export({ format: "jwk" }), use: "sig", alg: "RS256" }] },
    cookies: { keys: [randomBytes(16).toString("hex")] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    ttl: {
      AccessToken: 600,
      AuthorizationCode: 60,
      IdToken: 600,
      Grant: 600,
      Interaction: 600,
      Session: 600,
    },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, subject: string) => ({
      accountId: subject,
      claims: () => ({ sub: subject, ...people.get(subject) }),
    }),
    // Nobody is asked for consent: the company has given it for its people.
    loadExistingGrant: async ({ oidc }: Context) => {
      if (!oidc) return undefined;
      const { clientId } = oidc.client;
      const grant = new provider.Grant({ clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
  provider.use(async (context, next) => {
    await next();
    const change = fault && CHANGES[fault];
    if (!change || context.status !== 200) return;
    const body = context.body as Record<string, unknown>;
    context.body = { ...body, ...change(context.oidc?.route ?? "", body) };
  });

  const interact = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const uid = request.url?.split("/")[2] ?? "";
    if (request.method === "GET") {
      response.writeHead(200, { "content-type": "text/html" }).end(page(uid, people.keys()));
      return;
    }
    const subject = (await readForm(request)).get("subject");
    await provider.interactionFinished(
      request,
      response,
      subject
        ? { login: { accountId: subject } }
        : { error: "access_denied", error_description: "The person turned back" },
    );
  };
  const answer = provider.callback();
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    const isToken = request.url?.startsWith("/token");
    if (fault === "no answer at all" || (fault === "no answer to the code" && isToken))
      return request.socket.destroy();
    if (request.url === "/favicon.ico") return response.writeHead(204).end();
    return request.url?.startsWith("/interaction/") ? interact(request, response) : answer(request, response);
  };
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  const misbehave = (next: Fault | null) => {
    fault = next;
  };
  return { issuer, people, misbehave, close };
}
