import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { OPERATOR } from "@/lib/access/caller";
import { perform } from "@/lib/access/perform";
import { closeDatabase } from "@/lib/data/database";
import { everyCall } from "./any-call";
import { OPERATOR_CALLS } from "./operator-calls";

// The operator's door, on the server: `npm run bothhats -- org create --name "Acme" --owner ada@acme.test`

const commands = [...everyCall.map(([, call]) => call), ...OPERATOR_CALLS].flatMap((call) =>
  call.command ? [{ ...call, words: call.command.split(" ") }] : [],
);

const usage = (): string =>
  ["Commands:", ...commands.map(({ command, summary }) => `  ${command}: ${summary}`)].join("\n");

const optionsOf = (args: readonly string[]): { words: string[]; values: Record<string, unknown> } => {
  const { tokens } = parseArgs({ args: [...args], strict: false, allowPositionals: true, tokens: true });
  const words: string[] = [];
  const values: Record<string, unknown> = {};
  let open: string | null = null;
  for (const token of tokens ?? []) {
    if (token.kind === "option") {
      values[token.name] = token.value ?? "true";
      open = token.value === undefined ? token.name : null;
    } else if (token.kind === "positional" && open) {
      values[open] = token.value;
      open = null;
    } else if (token.kind === "positional") words.push(token.value);
  }
  return { words, values };
};

type Body = { ok: true; value: Record<string, unknown> } | { ok: false; why: string };

/** What a command takes from the file that is named last. */
const bodyFrom = (
  { command, commandFile, rest }: (typeof commands)[number],
  file: string | undefined,
): Body => {
  if (commandFile)
    return file
      ? { ok: true, value: { [commandFile]: file } }
      : { ok: false, why: `Say which file: npm run bothhats -- ${command} FILE` };
  if (!rest?.textBody) return { ok: true, value: {} };
  if (!file) return { ok: false, why: `Say which file to read: npm run bothhats -- ${command} FILE --org …` };
  try {
    return { ok: true, value: { [rest.textBody.field]: readFileSync(file) } };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : error;
    return {
      ok: false,
      why: `${file} cannot be read (${code}): give the path of a file that is there.`,
    };
  }
};

/** One answer stands alone, so that another program can take it as it is. */
const fieldsOf = (value: Record<string, unknown>): string[] => {
  const fields = Object.entries(value).filter(([, field]) => field !== null);
  const wordsOf = (field: unknown): string =>
    typeof field === "object" ? JSON.stringify(field) : String(field);
  return fields.map(([name, field]) => (fields.length === 1 ? wordsOf(field) : `${name}: ${wordsOf(field)}`));
};

const run = async (args: readonly string[]): Promise<number> => {
  const { words, values } = optionsOf(args);
  if (words[0] === "help") {
    process.stdout.write(`${usage()}\n`);
    return 0;
  }
  const command = commands.find((known) => known.words.every((word, at) => words[at] === word));
  if (!command) {
    process.stderr.write(`${usage()}\n`);
    return 2;
  }
  const body = bodyFrom(command, words[command.words.length]);
  if (!body.ok) {
    process.stderr.write(`${body.why}\n`);
    return 1;
  }
  const result = await perform(command, OPERATOR, { ...values, ...body.value });
  if (!result.ok) {
    const details = result.errors?.map(({ path, message }) => `  ${path}: ${message}`) ?? [];
    process.stderr.write(`${[result.detail, ...details].join("\n")}\n`);
    return 1;
  }
  const { lines, isWell } = command.commandReply?.(result.value) ?? {
    lines: fieldsOf(result.value as Record<string, unknown>),
    isWell: true,
  };
  for (const line of lines) process.stdout.write(`${line}\n`);
  return isWell ? 0 : 1;
};

process.exitCode = await run(process.argv.slice(2));
await closeDatabase();
