import { z } from "zod";
import { SYSTEM } from "@/lib/access/caller";
import { orgScope } from "@/lib/access/gate";
import { LINK_MINUTES } from "@/lib/access/sign-in";
import { findMember } from "@/lib/data/members";
import { membershipLetter } from "@/lib/mail/membership-letter";
import { signInLetter } from "@/lib/mail/sign-in-letter";
import { tokenNoticeLetter } from "@/lib/mail/token-letter";
import { post } from "./post";

export const sendSignIn = async (payload: unknown): Promise<void> => {
  const { email, url } = z.object({ email: z.string(), url: z.url() }).parse(payload);
  await post(signInLetter({ email, url, minutes: LINK_MINUTES }));
};

const memberPayload = z.object({ orgId: z.uuid(), memberId: z.uuid() });

export const sendMembership = async (payload: unknown): Promise<void> => {
  const { orgId, memberId } = memberPayload.parse(payload);
  const org = await orgScope(SYSTEM, orgId, "member.read");
  const member = org && (await findMember(org, memberId));
  if (!member) return;
  await post(membershipLetter({ to: member.email, name: member.name, orgName: org.orgName }), org.isDemo);
};

export const sendTokenNotice = async (payload: unknown): Promise<void> => {
  const { email, name } = z.object({ email: z.string(), name: z.string() }).parse(payload);
  await post(tokenNoticeLetter({ email, name }));
};
