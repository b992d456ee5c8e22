import { FORMS, type FormName, type Rest } from "@/lib/access/call";
import { invalid, ok, type Result } from "@/lib/errors";
import { attachment } from "./file-name";
import { privately } from "./problem";

/** An answer in another form than JSON, to be kept as a file. */
export type Made = { readonly body: Uint8Array<ArrayBuffer> | string; readonly name: string };

/** An answer as a file; JSON is one too where the address asks for it. */
export type FileForm = FormName | "json";

const TYPES: Readonly<Record<FileForm, string>> = {
  ...FORMS,
  csv: `${FORMS.csv}; charset=utf-8`,
  json: "application/json",
};

/** What makes files of a call's answers, by the call's name. What draws them is handed in by the route. */
export type Makers = Readonly<
  Record<string, Readonly<Record<FileForm, (answer: unknown) => Made | Promise<Made>>>>
>;

const isForm = (name: string): name is FormName => Object.hasOwn(FORMS, name);

/** The media types of an Accept header, the most welcome first. */
export const wishesOf = (accept: string): string[] =>
  accept
    .split(",", 20)
    .map((part) => {
      const [type = "", ...parameters] = part.split(";").map((text) => text.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
      return { type, weight: weight === undefined ? 1 : Number(weight) || 0 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ type }) => type);

/**
 * The form in which an answer is wanted: by `?format=`, since a link cannot say more, else by Accept. Null is the
 * answer as it is, where nothing else is asked for, and where what is asked for is not to be had.
 */
export const formOf = (request: Request, { forms = [] }: Rest): Result<FileForm | null> => {
  if (forms.length === 0) return ok(null);
  const format = new URL(request.url).searchParams.get("format");
  if (format !== null) {
    if (format === "json") return ok("json");
    if (isForm(format) && forms.includes(format)) return ok(format);
    return invalid([{ path: "format", message: `One of json, ${forms.join(", ")}.` }]);
  }
  const types = new Map<string, FormName | null>([
    ...forms.map((form) => [FORMS[form], form] as const),
    ...["application/json", "application/*", "*/*"].map((type) => [type, null] as const),
  ]);
  const wished = wishesOf(request.headers.get("accept") ?? "").find((type) => types.has(type));
  return ok(types.get(wished ?? "") ?? null);
};

export const formReply = ({ body, name }: Made, form: FileForm): Response =>
  new Response(body, {
    headers: privately({
      "Content-Type": TYPES[form],
      "Content-Disposition": attachment(name, form),
      Vary: "Accept",
    }),
  });
