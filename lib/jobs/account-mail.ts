import { z } from "zod";
import { SYSTEM } from "@/lib/access/caller";
import { orgScope } from "@/lib/access/gate";
import { LINK_MINUTES } from "@/lib/access/sign-in";
import { findMember } from "@/lib/data/members";
import { membershipLetter } from "@/lib/mail/membership-letter";
import { signInLetter } from "@/lib/mail/sign-in-letter";
import { tokenNoticeLetter } from "@/lib/mail/token-letter";
import { type Attempt, post, postOnce, waiting } from "./post";

export const sendSignIn = async (payload: unknown): Promise<void> => {
  const { email, url } = z.object({ email: z.string(), url: z.url() }).parse(payload);
  await post(signInLetter({ email, url, minutes: LINK_MINUTES }), `sign-in/${url}`);
};

export const sendTokenNotice = async (payload: unknown, key: string): Promise<void> => {
  const { email, name } = z.object({ email: z.string(), name: z.string() }).parse(payload);
  await post(tokenNoticeLetter({ email, name }), key);
};

export const sendMembership = async (payload: unknown, attempt: Attempt): Promise<void> => {
  const { orgId, memberId } = z.object({ orgId: z.uuid(), memberId: z.uuid() }).parse(payload);
  const scope = await orgScope(SYSTEM, orgId, "member.read");
  const member = scope && (await findMember(scope, memberId));
  if (!member) return;
  const { email: to, name } = member;
  await postOnce(scope, { kind: "membership", email: to }, attempt, async (known) => ({
    reasons: waiting(known).map(({ reason }) => reason),
    content: membershipLetter({ to, name, orgName: scope.orgName }),
  }));
};
