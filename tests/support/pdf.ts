import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

type Node = { role?: string; type?: string; id?: string; alt?: string; children?: Node[] };

export type ReadPdf = {
  pages: number;
  /** everything that can be read, in the order of the tags */
  text: string;
  info: Record<string, unknown>;
  metadata: string;
  /** the rows of every table; a table that goes on on the next page is one of its own there */
  tables: string[][][];
  roles: Set<string>;
  alts: string[];
};

const flat = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(flat)];

/** Reads a PDF as a screen reader does: by its tags. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const { info, metadata } = await document.getMetadata();
  const read: ReadPdf = {
    pages: document.numPages,
    text: "",
    info: info as Record<string, unknown>,
    metadata: String((metadata as { getRaw?: () => string } | null)?.getRaw?.() ?? ""),
    tables: [],
    roles: new Set(),
    alts: [],
  };
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = new Map<string, string>();
    const open: string[] = [];
    for (const item of items as { type?: string; id?: string; str?: string; hasEOL?: boolean }[]) {
      if (item.type === "endMarkedContent") open.pop();
      else if (item.type) open.push(item.id ?? "");
      else {
        const id = open.at(-1) ?? "";
        texts.set(id, `${texts.get(id) ?? ""}${item.str ?? ""}${item.hasEOL ? " " : ""}`);
      }
    }
    const textOf = (node: Node): string =>
      flat(node)
        .map(({ id }) => (id ? (texts.get(id) ?? "") : ""))
        .join(" ")
        .replace(/\s+/g, " ")
        .trim();
    const tree = (await page.getStructTree()) as Node | null;
    const nodes = tree ? flat(tree) : [];
    for (const node of nodes) {
      if (node.role) read.roles.add(node.role);
      if (node.alt) read.alts.push(node.alt);
      if (node.role === "Table")
        read.tables.push(
          flat(node)
            .filter(({ role }) => role === "TR")
            .map((row) => (row.children ?? []).map(textOf)),
        );
    }
    read.text += tree ? `${textOf(tree)}\n` : "";
  }
  await task.destroy();
  return read;
};
