import type { Judge } from "./aims";
import { everyPage } from "./every-page";
import { scriptSize } from "./script-size";
import type { World } from "./world";

/** Of how many pages the script could be weighed, of all that there are. */
const AIM = { least: 1 } as const;

type Measuring = { base: string; empty: string; judge: Judge };

/** The script that each page of the app loads at first, beside a page with nothing on it. */
export const measureScripts = async (world: World, { base, empty, judge }: Measuring): Promise<string[]> => {
  const bare = await scriptSize(base, world.reader.cookie, empty);
  if (bare === null) throw new Error("there is no bare page");
  const { pages, leftOut } = await everyPage(world);
  const lines: string[] = [];
  let weighed = 0;
  for (const { route, address, cookie } of pages) {
    const size = await scriptSize(base, cookie, address);
    if (size !== null) weighed += 1;
    const words =
      size === null
        ? "did not open"
        : `${size.toFixed(0).padStart(4)} kB   ${(size - bare).toFixed(1)} over a bare page`;
    lines.push(`${route.padEnd(44)} ${words}`);
  }
  const share = weighed / pages.length;
  return [
    `\nfirst-load script, gzip: bare page ${bare.toFixed(0)} kB`,
    ...lines,
    `${weighed} of ${pages.length} pages weighed ${judge({ name: "pages weighed", value: share, aim: AIM })}; left out, since the bench has a mail server: ${leftOut.join(", ")}`,
  ];
};
