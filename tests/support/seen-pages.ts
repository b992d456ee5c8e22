import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

// Which pages axe has looked at, noted by the workers of a browser run and compared with all there are at its end.

const NOTES = "E2E_SEEN_PAGES";

/** Every page, by the address that its file stands for: "/o/[org]/goals". */
const allPages = (): string[] =>
  readdirSync("app", { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /(^|\/)page\.tsx$/.test(file))
    .map((file) => `/${file.replace(/\/?page\.tsx$/, "")}`);

const isAt = (page: string, pathname: string): boolean => {
  const [parts, given] = [page.split("/"), pathname.split("/")];
  return (
    parts.length === given.length && parts.every((part, at) => part.startsWith("[") || part === given[at])
  );
};

/** The page that answers at an address: where several would, the one with the most words of its own. */
const pageAt = (pages: readonly string[], pathname: string): string | undefined =>
  pages
    .filter((page) => isAt(page, pathname))
    .sort((a, b) => a.split("[").length - b.split("[").length)
    .at(0);

/** For a worker: this address was looked at. */
export const noteSeen = (pathname: string): void => {
  const file = process.env[NOTES];
  if (file) appendFileSync(file, `${pathname}\n`);
};

/** For the process that starts the workers. */
export const openSeenPages = () => {
  const folder = mkdtempSync(path.join(tmpdir(), "bothhats-seen-"));
  const file = path.join(folder, "pages");
  writeFileSync(file, "");
  process.env[NOTES] = file;
  return {
    unseen: (): string[] => {
      const pages = allPages();
      const seen = new Set(
        readFileSync(file, "utf8")
          .split("\n")
          .map((pathname) => pageAt(pages, pathname)),
      );
      return pages.filter((page) => !seen.has(page));
    },
    close: () => rmSync(folder, { recursive: true }),
  };
};
