import { EXAMPLE_ID } from "@/lib/schemas/fields";

type PathPlace = { readonly description: string; readonly example: string };

const id = (description: string): PathPlace => ({ description, example: EXAMPLE_ID });

/** What stands at a place in a path, for those who read the description of the programming interface. */
export const PATH_PLACES: Readonly<Record<string, PathPlace>> = {
  org: { description: "The organisation’s short name, as in its addresses.", example: "acme" },
  round: id("A round’s id."),
  member: id("A member’s id; of a report, the one whom it is about."),
  reader: id("The id of the member who may read the report."),
  team: id("A team’s id. On pages of figures, the organisation’s own id stands for everybody."),
  invitation: id("An invitation’s id; of an outsider’s, the one in the link."),
  goal: id("A goal’s id."),
  step: id("The id of a goal’s step."),
  skill: { description: "A skill’s key in the framework.", example: "delegation" },
  import: id("An import’s id, as the import answered it."),
  token: id("A personal token’s id; not the token itself."),
  session: id("A session’s id."),
  identity: id("The id of a connected account of the company’s provider."),
};
