import { customFetch } from "next-auth";
import type { OIDCConfig } from "next-auth/providers";
import { COMPANY, identityOf } from "@/lib/data/identities";
import { isConfidential, singleSignOn } from "@/lib/env";
import { emailSchema, line, NAME_LENGTH } from "@/lib/schemas/fields";
import type { Claims } from "./single-sign-on";

const PATIENCE = 10_000;

type Profile = Claims & { sub: string; name?: unknown };

/** Asks a provider, never for long, and never where others could listen, whatever its discovery document says. */
const ask: typeof fetch = (input, init) => {
  const url = new URL(input instanceof Request ? input.url : input);
  if (!isConfidential(url)) throw new Error("the provider names an address without https");
  return fetch(input, { ...init, cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
};

/** The company's own sign-in, as next-auth wants it: found by discovery, with all three checks. */
export const companyProvider = (): OIDCConfig<Profile>[] => {
  const settings = singleSignOn();
  if (!settings) return [];
  const { issuer, clientId, clientSecret, name } = settings;
  return [
    {
      id: COMPANY,
      name,
      type: "oidc",
      issuer,
      clientId,
      clientSecret,
      checks: ["pkce", "state", "nonce"],
      // Providers are free to leave the address out of the ID token; at this address they have to tell it.
      idToken: false,
      // Not dangerous here: whoever comes this far has an address that the provider vouches for.
      allowDangerousEmailAccountLinking: true,
      profile: (claims) => ({
        id: identityOf(issuer, claims.sub),
        email: emailSchema.safeParse(claims.email).data ?? null,
        name: line(NAME_LENGTH).safeParse(claims.name).data ?? null,
      }),
      account: () => ({}),
      // next-auth takes symbols from here alone
      options: { [customFetch]: ask },
    },
  ];
};
