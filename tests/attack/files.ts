import { MAKERS } from "@/components/document/makers";
import { type Call, FORMS, type FormName } from "@/lib/access/call";
import type { Caller } from "@/lib/access/caller";
import { clientFor } from "../integration/client";
import { readPdf } from "../support/pdf";
import { inputsOf, type Places, READS } from "./reads";

// A harvest asks more often than the limits let anybody.
process.env.BENCH = "1";

/** One answer in another form than JSON, beside the same answer as JSON. */
export type File = {
  readonly call: Call;
  readonly viewer: string;
  readonly form: FormName;
  readonly input: Readonly<Record<string, string>>;
  readonly status: number;
  readonly text: string;
  readonly json: { readonly status: number; readonly text: string };
};

const pathOf = (path: string, input: Readonly<Record<string, string>>): string => {
  const rest = new URLSearchParams(input);
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    rest.delete(name);
    return input[name] ?? "";
  });
  return `${filled}?${rest}`;
};

/** Every file that these people can get, over the programming interface, with what they read there of the same. */
export const readFiles = async (viewers: ReadonlyMap<string, Caller>, places: Places): Promise<File[]> => {
  const found: File[] = [];
  for (const [viewer, caller] of viewers) {
    const ask = await clientFor(caller);
    for (const call of READS) {
      const { path, forms = [] } = call.rest ?? { path: "" };
      if (forms.length === 0) continue;
      for (const input of inputsOf(call, places)) {
        const json = await ask("GET", pathOf(path, input));
        for (const form of forms) {
          const headers = { Accept: FORMS[form] };
          const { status, text } = await ask("GET", pathOf(path, input), undefined, { headers });
          found.push({ call, viewer, form, input, status, text, json });
        }
      }
    }
  }
  return found;
};

const bodyOf = async ({ call, form, json }: File): Promise<string | Uint8Array> => {
  // As in a process that has drawn nothing yet: what it keeps would be compared with itself.
  Object.assign(globalThis, { bothhatsDocuments: undefined });
  return (await MAKERS[call.name]![form](JSON.parse(json.text))).body;
};

/** The file that is made of nothing but what its reader was told as JSON; without the mark of its encoding, as it is read. */
export const madeAgain = async (file: File): Promise<string> => {
  const body = await bodyOf(file);
  return typeof body === "string" ? body.replace(/^\ufeff/, "") : new TextDecoder().decode(body);
};

/** Everything that can be read in a PDF, with what is said about it where nobody looks. */
export const wordsIn = async (file: File): Promise<string> => {
  const { text, tables, alts, info } = await readPdf((await bodyOf(file)) as Uint8Array);
  return JSON.stringify([text, tables, alts, info]);
};

/** Files of answers that nobody before was given: several people read the same report. */
export const distinct = (all: readonly File[]): File[] => [
  ...new Map(all.map((file) => [`${file.form} ${file.json.text}`, file])).values(),
];
