import { gzipSync } from "node:zlib";

/** Kilobytes of script, compressed, that a page loads before anybody touches it; null where there is no such page. */
export const scriptSize = async (base: string, cookie: string, path: string): Promise<number | null> => {
  const response = await fetch(`${base}${path}`, { headers: { cookie }, redirect: "manual" });
  const html = await response.text();
  if (response.status !== 200) return null;
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
