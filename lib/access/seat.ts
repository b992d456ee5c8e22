import { cache } from "react";
import { query } from "@/lib/data/database";
import type { Role } from "@/lib/domain/policy";
import type { QuietHours } from "@/lib/domain/quiet-hours";

export type Seat = {
  orgId: string;
  slug: string;
  orgName: string;
  isDemo: boolean;
  timeZone: string;
  quietHours: QuietHours;
  memberId: string;
  memberName: string;
  email: string;
  role: Role;
};

/**
 * Somebody's place in an organisation, named by slug or id; null for whoever has none or has left. Found once for
 * all that one page asks; in a write, and at every other door, found anew each time.
 */
export const findSeat = cache(async (userId: string, org: string): Promise<Seat | null> => {
  const [seat] = await query<Seat>`
    select o.id as "orgId", o.slug, o.name as "orgName", o."isDemo", o."timeZone",
           json_build_object('isOn', o."quietOn", 'from', o."quietFrom", 'until', o."quietUntil",
                             'weekends', o."quietWeekends") as "quietHours",
           m.id as "memberId", m.name as "memberName", m.email, m.role
    from "Organisation" o
    join "Member" m on m."orgId" = o.id and m."userId" = ${userId}::uuid and m."leftOn" is null
    where o.slug = ${org} or o.id::text = ${org}`;
  return seat ?? null;
});
