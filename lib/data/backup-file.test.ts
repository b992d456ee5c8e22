import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BACKUP_FORMAT, type BackupHead } from "@/lib/schemas/backup";
import { writeBackupFile } from "./backup-file";
import { type BackupPart, checkBackup, readBackup, UnusableBackup } from "./backup-reading";

const head: BackupHead = {
  bothhatsBackup: BACKUP_FORMAT,
  version: "1.2.3",
  madeAt: "2026-03-01T09:00:00.000Z",
  migrations: ["20260101000000_init"],
  secret: { salt: "c2FsdA", hash: "aGFzaA" },
  unreleased: [],
};
const line = (value: unknown) => Buffer.from(`${JSON.stringify(value)}\n`);
const COLUMNS = ["id", "text"];
// As COPY writes it: a newline is \n, a backslash is \\, and a row that looks like the end does not.
const ROWS = Buffer.from("1\tone\n2\t\\\\.\n\\\\.\tfrom here \\\\.\\nand on\n");
const LONG = Buffer.from(`3\t${"x".repeat(700_000)}\n`);

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "bothhats-backup-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let number = 0;
beforeEach(() => {
  file = path.join(folder, `${++number}.backup`);
});

const inPieces = async function* (bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
};
const content = (first: unknown = head, rows = ROWS): Buffer =>
  Buffer.concat([
    line(first),
    line({ table: "Empty", columns: ["id"] }),
    Buffer.from("\\.\n"),
    line({ table: "Full", columns: COLUMNS }),
    rows,
    Buffer.from("\\.\n"),
  ]);
const COUNTS = { Empty: 0, Full: 3 };
const write = (bytes = content(), size = bytes.length) =>
  writeBackupFile(file, inPieces(bytes, size), COUNTS);
const read = async (): Promise<BackupPart[]> => {
  const parts: BackupPart[] = [];
  for await (const part of readBackup(file)) parts.push(part);
  return parts;
};
const rowsOf = (parts: BackupPart[]) =>
  Buffer.concat(parts.flatMap((part) => (part.kind === "rows" ? part.bytes : [])));

describe("a backup", () => {
  it.each([1, 7, 64, 1_000_000])("is read as it was written, in pieces of %i", async (size) => {
    expect(await write(content(), size)).toBe(statSync(file).size);
    const parts = await read();
    const kinds = parts.map(({ kind }) => kind).filter((kind) => kind !== "rows");
    expect(kinds).toEqual(["head", "table", "table end", "table", "table end", "end"]);
    expect(parts[0]).toEqual({ kind: "head", head });
    expect(rowsOf(parts).equals(ROWS)).toBe(true);
    expect(await checkBackup(file)).toEqual({ head, rows: COUNTS });
  });

  it("may hold rows that are longer than what is read at once", async () => {
    const rows = Buffer.concat([ROWS, LONG, ROWS, LONG]);
    await write(content(head, rows));
    expect(rowsOf(await read()).equals(rows)).toBe(true);
  });

  it.skipIf(process.platform === "win32")("is for its owner's eyes alone", async () => {
    await write();
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it("never takes the place of another file", async () => {
    writeFileSync(file, "mine");
    expect(await write()).toBe(null);
    expect(readFileSync(file, "utf8")).toBe("mine");
    expect(readdirSync(folder).filter((name) => name.includes("unfinished"))).toEqual([]);
  });

  it("does not take the place of a file that came while it was written, either", async () => {
    const slow = async function* () {
      yield content();
      writeFileSync(file, "sooner");
    };
    expect(await writeBackupFile(file, slow(), COUNTS)).toBe(null);
    expect(readFileSync(file, "utf8")).toBe("sooner");
    expect(readdirSync(folder).filter((name) => name.includes("unfinished"))).toEqual([]);
  });

  it("is not there at all where its making failed", async () => {
    const failing = async function* () {
      yield content();
      throw new Error("the database went away");
    };
    await expect(writeBackupFile(file, failing(), COUNTS)).rejects.toThrow("the database went away");
    expect(readdirSync(folder).filter((name) => name.startsWith(path.basename(file)))).toEqual([]);
  });
});

/** In one sentence, whatever was done to it. */
const refusal = async (bytes: Uint8Array): Promise<string | null> => {
  writeFileSync(file, bytes);
  try {
    await checkBackup(file);
    return null;
  } catch (error) {
    if (!(error instanceof UnusableBackup)) throw error;
    return error.message;
  }
};

describe("half a backup", () => {
  it("never passes for a whole one, wherever it was cut", async () => {
    await write();
    const whole = readFileSync(file);
    for (let length = 0; length < whole.length; length++)
      expect(await refusal(whole.subarray(0, length)), String(length)).toMatch(/cut off|no backup/);
  });

  it("does not pass either where it was cut before it was packed", async () => {
    await write();
    const plain = gunzipSync(readFileSync(file));
    for (let length = 0; length < plain.length; length++)
      expect(await refusal(gzipSync(plain.subarray(0, length))), String(length)).toMatch(/cut off|no backup/);
    expect(await refusal(gzipSync(plain))).toBe(null);
  });
});

describe("a damaged backup", () => {
  it("does not pass, whichever byte is another one", async () => {
    await write();
    const whole = readFileSync(file);
    // Of the first ten bytes, six say when, how and where it was packed, and nothing about what is in it.
    for (let at = 10; at < whole.length; at++) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 0x10;
      expect(await refusal(flipped), String(at)).toMatch(/damaged|cut off|no backup/);
    }
  });

  it("does not pass where somebody changed what it says and packed it again", async () => {
    await write();
    const plain = gunzipSync(readFileSync(file)).toString("latin1");
    for (const [from, to] of [
      ["1\tone", "1\ttwo"],
      ["1.2.3", "1.2.4"],
      ['"Full"', '"Fool"'],
    ] as const) {
      const changed = plain.replace(from, to);
      expect(changed).not.toBe(plain);
      expect(await refusal(gzipSync(Buffer.from(changed, "latin1"))), from).toMatch(/damaged/);
    }
    expect(await refusal(gzipSync(Buffer.from(`${plain}more\n`, "latin1")))).toMatch(/damaged/);
  });
});

describe("what is something else", () => {
  it.each([
    ["nothing", Buffer.alloc(0)],
    ["noise", randomBytes(2000)],
    ["a text", Buffer.from("email,name\nada@acme.test,Ada\n")],
    ["a packed text", gzipSync("email,name\nada@acme.test,Ada\n")],
    ["a packed line without an end", gzipSync(randomBytes(2000).toString("hex"))],
  ])("is said to be no backup: %s", async (_what, bytes) => {
    expect(await refusal(bytes)).toMatch(/no backup|cut off/);
  });

  it("is said where it comes of a newer format", async () => {
    await write(content({ bothhatsBackup: BACKUP_FORMAT + 1, somethingNew: true }));
    await expect(checkBackup(file)).rejects.toThrow(/newer version/);
  });

  it("is said where there is nothing to be read", async () => {
    await expect(checkBackup(path.join(folder, "nowhere"))).rejects.toThrow(
      /nowhere cannot be read \(ENOENT\): give the path of a file that is there\.$/,
    );
  });
});

it.skipIf(process.platform === "win32" || process.getuid?.() === 0)(
  "says where nothing can be written",
  async () => {
    const closed = mkdtempSync(path.join(folder, "closed-"));
    chmodSync(closed, 0o500);
    file = path.join(closed, "backup");
    await expect(write()).rejects.toMatchObject({ code: "EACCES" });
  },
);
