import { z } from "zod";
import { type Call, FORMS, LOCATORS, type Rest } from "@/lib/access/call";
import { PROBLEMS } from "@/lib/errors";
import { headwaySchema } from "@/lib/schemas/headway";
import packageJson from "@/package.json" with { type: "json" };
import { everyCall } from "./any-call";
import { LINES } from "./lines";
import { PATH_PLACES } from "./path-place";

const schemaOf = (schema: z.ZodType, io: "input" | "output"): Record<string, unknown> => {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
  return json;
};

const placesOf = (path: string): string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].flatMap(([, name]) => name ?? []);

const requestBody = (call: Call, rest: Rest, places: readonly string[]) => {
  if (rest.textBody)
    return { required: true, content: { [rest.textBody.type]: { schema: { type: "string" } } } };
  const { properties, required, ...input } = schemaOf(call.input, "input") as {
    properties?: Record<string, unknown>;
    required?: string[];
  };
  if (rest.arrayBody)
    return { required: true, content: { "application/json": { schema: properties?.[rest.arrayBody] } } };
  const ours = Object.fromEntries(
    Object.entries(properties ?? {}).filter(([name]) => !places.includes(name)),
  );
  if (Object.keys(ours).length === 0) return undefined;
  const needed = (required ?? []).filter((name) => !places.includes(name));
  const schema = { ...input, properties: ours, ...(needed.length > 0 ? { required: needed } : {}) };
  return { required: needed.length > 0, content: { "application/json": { schema } } };
};

/** A schema, with what it says of itself also where tools look for a parameter's description. */
const described = (schema: unknown) => {
  const { description } = schema as { description?: string };
  return description ? { description, schema } : { schema };
};

const pathParameter = (name: string) => ({
  name,
  in: "path",
  required: true,
  schema: { type: "string" },
  ...PATH_PLACES[name],
});

const queryOf = (call: Call, elsewhere: readonly string[]) => {
  const { properties } = schemaOf(call.input, "input") as { properties?: Record<string, unknown> };
  return Object.entries(properties ?? {})
    .filter(([name]) => !elsewhere.includes(name))
    .map(([name, schema]) => ({ name, in: "query", required: false, ...described(schema) }));
};

const problems = Object.fromEntries(
  Object.values(PROBLEMS).map(({ status, title }) => [
    status,
    {
      description: title,
      content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
    },
  ]),
);

const formatOf = ({ forms }: Rest) =>
  forms
    ? [
        {
          name: "format",
          in: "query",
          required: false,
          description:
            "The form of the answer, where Accept cannot be set. The answer is then to be kept as a file, JSON too.",
          schema: { type: "string", enum: ["json", ...forms] },
        },
      ]
    : [];

/** Lines of JSON, as a schema of each: OpenAPI 3.1 has no word for a stream. */
const linesOf = (stages: readonly string[], answer: unknown) => ({
  description: "A line for each step on the way, and at last the answer with its status.",
  anyOf: [
    schemaOf(headwaySchema.extend({ stage: z.enum(stages) }), "output"),
    {
      type: "object",
      required: ["status", "body"],
      properties: {
        status: { type: "integer" },
        body: { anyOf: [answer, { $ref: "#/components/schemas/Problem" }] },
      },
    },
  ],
});

const contentOf = (call: Call, { textReply, stages, forms = [] }: Rest) => {
  if (textReply) return { [textReply.type]: { schema: { type: "string" } } };
  const schema = schemaOf(call.output, "output");
  return {
    "application/json": { schema },
    ...(stages ? { [LINES]: { schema: linesOf(stages, schema) } } : {}),
    ...Object.fromEntries(forms.map((form) => [FORMS[form], { schema: { type: "string" } }])),
  };
};

const entryOf = (call: Call, rest: Rest) => {
  const places = placesOf(rest.path);
  const reads = rest.method === "GET";
  const body = reads ? undefined : requestBody(call, rest, places);
  return {
    operationId: call.name,
    summary: call.summary,
    description: `Needs the permission "${call.permission}"${LOCATORS[call.scope].length > 0 ? ` over the ${call.scope}` : ""}.`,
    parameters: [
      ...places.map(pathParameter),
      ...(reads ? queryOf(call, places) : []),
      ...formatOf(rest),
      ...(rest.textBody ? queryOf(call, [...places, rest.textBody.field]) : []),
    ],
    ...(body ? { requestBody: body } : {}),
    responses: {
      [rest.status ?? 200]: {
        description: call.summary,
        content: contentOf(call, rest),
      },
      ...problems,
    },
  };
};

/** The description of the programming interface, made from the declarations of the calls. */
export const openApi = () => {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [, call] of everyCall) {
    if (!call.rest) continue;
    const path = `/api/v1${call.rest.path}`;
    paths[path] = { ...paths[path], [call.rest.method.toLowerCase()]: entryOf(call, call.rest) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: "Bothhats",
      version: packageJson.version,
      description: "What the screens can do, a program can do.",
    },
    security: [{ bearer: [] }, { session: [] }],
    paths,
    components: {
      securitySchemes: {
        bearer: {
          type: "http",
          scheme: "bearer",
          description: "A personal token (bh_…) or an invitation’s.",
        },
        session: { type: "apiKey", in: "cookie", name: "authjs.session-token" },
      },
      schemas: {
        Problem: {
          type: "object",
          required: ["type", "title", "status", "code", "detail"],
          properties: {
            type: { type: "string" },
            title: { type: "string" },
            status: { type: "integer" },
            code: { type: "string" },
            detail: { type: "string" },
            errors: {
              type: "array",
              items: {
                type: "object",
                properties: { path: { type: "string" }, message: { type: "string" } },
              },
            },
          },
        },
      },
    },
  };
};

export type RestEntry = { method: string; path: string; summary: string; permission: string };

/** The same in short, for people. */
export const restEntries = (): RestEntry[] =>
  everyCall.flatMap(([, { rest, summary, permission }]) =>
    rest ? [{ method: rest.method, path: `/api/v1${rest.path}`, summary, permission }] : [],
  );
