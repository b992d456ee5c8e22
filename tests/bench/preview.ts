import { loadPreview } from "@/lib/loaders/preview";
import { done, given } from "@/prisma/seed/given";
import { inSeconds, timed } from "./timed";
import { ring } from "./world";

const SCREEN = 20;
const PAGE = 100;

/** How long the preview of a large round takes: the first page of it, as the screen asks, and all pages one by one. */
export const measurePreview = async (subjects: number): Promise<string[]> => {
  const org = await given.organisation({ name: "Bench preview", slug: "bench-preview" });
  const entries = Array.from({ length: subjects - 1 }, (_, at) => ({
    email: `previewed-${at}@bench-preview.test`,
    name: `Previewed ${at}`,
    title: null,
    managerEmail: null,
    teams: [`Team ${Math.floor(at / 10)}`],
  }));
  const members = [...(await given.people(org, entries)).values()];
  const { roundId } = await given.round({ org, isOpen: false, wishes: ring(members.map(({ id }) => id)) });
  const place = { org: org.slug, round: roundId };
  const first = await timed(() => done(loadPreview, org.owner, { ...place, limit: SCREEN }));
  const all = await timed(async () => {
    let read = 0;
    let pages = 0;
    for (let cursor: string | null | undefined; cursor !== null; pages += 1) {
      const page = await done(loadPreview, org.owner, { ...place, limit: PAGE, cursor });
      read += page.items.length;
      cursor = page.nextCursor;
    }
    return { read, pages };
  });
  return [
    `preview of ${subjects} subjects: ${inSeconds(first.seconds)} for the first page of ${SCREEN}, ${inSeconds(all.seconds)} for all ${all.value.read} on ${all.value.pages} pages, one after the other`,
  ];
};
