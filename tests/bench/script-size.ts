import { gzipSync } from "node:zlib";

/** Kilobytes of script, compressed, that a page loads before anybody touches it. */
export const scriptSize = async (base: string, cookie: string, path: string): Promise<number> => {
  const html = await (await fetch(`${base}${path}`, { headers: { cookie } })).text();
  const sources = new Set(
    [...html.matchAll(/<script[^>]+src="([^"]+)"[^>]*>/g)].map(([tag, src]) =>
      tag.includes("noModule") ? "" : (src ?? ""),
    ),
  );
  let bytes = 0;
  for (const source of sources) {
    if (!source) continue;
    bytes += gzipSync(
      Buffer.from(await (await fetch(new URL(source.replaceAll("&amp;", "&"), base))).arrayBuffer()),
    ).length;
  }
  return bytes / 1_000;
};
