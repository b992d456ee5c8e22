import { Prisma } from "@/lib/generated/prisma/client";
import { database } from "./database";

/** Fewer rows than these are read quickly in any way. */
const MANY = 500;

const COUNTS = {
  Member: Prisma.sql`analyze "Member"`,
  Team: Prisma.sql`analyze "Team"`,
  TeamMember: Prisma.sql`analyze "TeamMember"`,
  MemberImportRow: Prisma.sql`analyze "MemberImportRow"`,
  RoundSubject: Prisma.sql`analyze "RoundSubject"`,
  Invitation: Prisma.sql`analyze "Invitation"`,
};

/**
 * Has a table counted of which many rows were written or are about to be looked at one by one, also within the
 * transaction that wrote them. What is taken for small is searched by any index that names the organisation, row after
 * row; PostgreSQL counts by itself, but later.
 */
export const recount = async (table: keyof typeof COUNTS, rows: number): Promise<void> => {
  if (rows >= MANY) await database().$executeRaw(COUNTS[table]);
};
