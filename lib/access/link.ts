import { query } from "@/lib/data/database";

/** Which edition of an outsider's link is good; null where there is none, or where it was taken back. */
export const findLinkEdition = async (
  invitationId: string,
): Promise<{ linkEdition: string | null } | null> => {
  const [found] = await query<{ linkEdition: string | null }>`
    select "linkEdition" from "Invitation"
    where id = ${invitationId}::uuid and "raterId" is null and not "linkRevoked"`;
  return found ?? null;
};
