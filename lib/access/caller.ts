/** Whoever stands at a door, as the door has established: nothing is permitted by this alone. */
export type Caller =
  | { readonly kind: "nobody" }
  | {
      readonly kind: "user";
      readonly userId: string;
      readonly email: string;
      readonly name: string | null;
      /** a token made by the operator never returns a draft */
      readonly via: "session" | "token" | "operator_token";
      /** which of the own sessions this is, where it is one */
      readonly sessionId?: string | undefined;
      /** a visitor of the demo company, who shares this account with every other visitor */
      readonly isDemo: boolean;
    }
  | {
      readonly kind: "outsider";
      readonly invitationId: string;
      /** of the link that was shown: an older one opens nothing */
      readonly linkEdition: string | null;
    }
  | { readonly kind: "operator" }
  | { readonly kind: "system" };

export const NOBODY: Caller = { kind: "nobody" };
export const SYSTEM: Caller = { kind: "system" };
export const OPERATOR: Caller = { kind: "operator" };
