import { reading } from "@/lib/access/call";
import { listMembers } from "@/lib/data/members";
import { ok } from "@/lib/errors";
import { listOf, pageSchema, searchSchema } from "@/lib/schemas/fields";
import { memberOutput } from "@/lib/schemas/member";

export const loadMembers = reading({
  name: "member.list",
  summary: "The members of an organisation, by name",
  scope: "org",
  permission: "member.read",
  input: pageSchema.extend({ search: searchSchema }),
  output: listOf(memberOutput),
  rest: { method: "GET", path: "/orgs/{org}/members" },
  run: async ({ scope }, page) => ok(await listMembers(scope, page)),
});
