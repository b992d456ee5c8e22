import { mean, rounded } from "./attacker/estimate";
import { isShown } from "./attacker/published";
import { type AllFigures, allFigures, itemKey, type PublishedTeam } from "./attacker/team";
import type { Product } from "./attempt";
import type { Mutant } from "./mutants";
import type { Draft, Writable } from "./mutation";
import { publish } from "./product";
import type { Publication, Round, World } from "./world";

// Mistakes in what is shown of teams, and in who is shown it.

type DraftTeam = Writable<PublishedTeam>;

/** Every team's page with something changed in it. */
const inEveryView = (
  world: World,
  publications: readonly Publication[],
  change: (
    view: DraftTeam,
    place: { round: Round; memberIds: readonly string[]; figures: AllFigures },
  ) => void,
): Publication[] => {
  const figures = new Map(
    world.rounds.map(({ id }) => [
      id,
      allFigures(
        publications.flatMap((one) =>
          one.kind === "report" && one.roundId === id ? [JSON.parse(one.text) as Draft] : [],
        ),
      ),
    ]),
  );
  return publications.map((publication) => {
    if (publication.kind !== "team") return publication;
    const round = world.rounds.find(({ id }) => id === publication.roundId)!;
    const memberIds =
      round.teams.find(({ id }) => id === publication.teamId)?.memberIds ??
      round.subjects.map(({ id }) => id);
    const view = JSON.parse(publication.text) as DraftTeam;
    change(view, { round, memberIds, figures: figures.get(round.id)! });
    return { ...publication, text: JSON.stringify(view) };
  });
};

/** Items that give way to others are shown all the same, if a team is otherwise large enough. */
const overlapping =
  (
    scale: "skills" | "dimensions",
    mayShow: (view: DraftTeam, world: World) => boolean = () => true,
  ): Product =>
  (world) =>
    inEveryView(world, publish(world), (view, { memberIds, figures }) => {
      if (!mayShow(view, world)) return;
      for (const item of view[scale]) {
        const all = figures.get(itemKey(scale, item.key));
        const values = memberIds.flatMap((id) => all?.get(id)?.value ?? []);
        if (values.length >= 5 && !isShown(item.figure))
          item.figure = { value: rounded(mean(values), 2), low: 1, high: 5 };
      }
    });

/** Every team has a figure, beside whatever other team. */
const teamsAnyhow = overlapping("skills");
/** Teams look at other teams, and forget that the whole organisation has a page too. */
const wholeForgotten = overlapping("skills", ({ tooClose }, { orgId }) => tooClose.includes(orgId));
const stylesAnyhow = overlapping("dimensions");

/** What a viewer reads of members is not taken away from what the viewer is shown of teams. */
const sameForEverybody: Product = (world) => publish(world, { rules: { withholds: ({ view }) => view } });

/** Whoever asks is shown a report, whatever that person sees of teams. */
const sharedAnyhow: Product = (world) => publish(world, { rules: { refuses: () => false } });

/** Two rounds of a team are compared, whoever came or went. */
const teamsComparedAnyhow: Product = (world) =>
  inEveryView(world, publish(world), (view) => {
    if (view.comparison)
      view.comparison.skills = view.skills.flatMap(({ key, figure }) => (isShown(figure) ? [key] : []));
  });

export const TEAM_MUTANTS: readonly Mutant[] = [
  {
    name: "a team's figure beside another's that has a few members more",
    found: ["I11"],
    product: teamsAnyhow,
  },
  { name: "a share that leaves its reader few to work out", found: ["I11"], product: sharedAnyhow },
  { name: "a team's figure beside the whole organisation's", found: ["I11"], product: wholeForgotten },
  {
    name: "a team's style beside another's that has a few members more",
    found: ["I11"],
    product: stylesAnyhow,
  },
  {
    name: "teams' figures that stay beside the reports that a viewer reads",
    found: ["I11"],
    product: sameForEverybody,
  },
  {
    name: "rounds of a team compared although a few came or went",
    found: ["I11"],
    product: teamsComparedAnyhow,
  },
];
