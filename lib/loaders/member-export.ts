import { z } from "zod";
import { reading } from "@/lib/access/call";
import { listEntries } from "@/lib/data/member-list";
import { csvOf } from "@/lib/domain/csv";
import { IMPORT_COLUMNS, joinTeams } from "@/lib/domain/member-columns";
import { ok } from "@/lib/errors";

export const exportMembers = reading({
  name: "member.export",
  summary: "All members as a list with commas, in the columns that the import takes",
  scope: "org",
  permission: "member.change",
  input: z.object({}),
  output: z.object({ csv: z.string() }),
  rest: {
    method: "GET",
    path: "/orgs/{org}/members/export",
    textReply: { field: "csv", type: "text/csv; charset=utf-8", file: "people.csv" },
  },
  command: "member export",
  run: async ({ scope }) => {
    const members = await listEntries(scope);
    const rows = members.map(({ email, name, title, managerEmail, teams }) => [
      email,
      name,
      title,
      managerEmail,
      joinTeams(teams),
    ]);
    return ok({ csv: csvOf([IMPORT_COLUMNS, ...rows]) });
  },
});
