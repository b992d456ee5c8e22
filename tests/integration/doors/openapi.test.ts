import { describe, expect, it } from "vitest";
import { z } from "zod";
import type { Call } from "@/lib/access/call";
import { everyCall } from "@/lib/doors/any-call";
import { openApi } from "@/lib/doors/openapi";

type Parameter = { name: string; in: string; description?: string; example?: string };
type Entry = {
  operationId: string;
  parameters: Parameter[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
};
type JsonSchema = {
  description?: string;
  example?: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
};

// As a program gets it.
const { paths } = JSON.parse(JSON.stringify(openApi())) as { paths: Record<string, Record<string, Entry>> };
const withRest = everyCall.flatMap(([, call]) => (call.rest ? [{ ...call, rest: call.rest }] : []));
const entryOf = ({ rest }: (typeof withRest)[number]): Entry | undefined =>
  paths[`/api/v1${rest.path}`]?.[rest.method.toLowerCase()];

/** Every example in a call's input, beside the schema that it stands for. */
const examplesIn = ({ input }: Call): { schema: z.ZodType; example: unknown; at: string }[] => {
  const found: { schema: z.ZodType; example: unknown; at: string }[] = [];
  z.toJSONSchema(input, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema, path }) => {
      const { example } = jsonSchema as JsonSchema;
      if (example !== undefined)
        found.push({ schema: zodSchema as unknown as z.ZodType, example, at: path.join(".") });
    },
  });
  return found;
};

/** The calls that a program makes most, and what is said of each part of their bodies. */
const MAIN = [
  "answer.save",
  "member.add",
  "member.change",
  "round.create",
  "round.change",
  "invitation.add",
  "goal.add",
  "goal.change",
  "team_goal.add",
  "team_goal.change",
];

describe("the description of the programming interface", () => {
  it("holds every call that has an address, under its own name", () => {
    const entries = Object.values(paths).flatMap((methods) => Object.values(methods));
    expect(entries).toHaveLength(withRest.length);
    const missing = withRest.filter((call) => entryOf(call)?.operationId !== call.name);
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it("says of every place in a path what stands there, with an example that its call would take", () => {
    for (const call of withRest) {
      const inPath = entryOf(call)!.parameters.filter((parameter) => parameter.in === "path");
      expect(inPath.map(({ name }) => `{${name}}`)).toEqual(call.rest.path.match(/\{\w+\}/g) ?? []);
      const shape = call.input instanceof z.ZodObject ? call.input.shape : {};
      for (const { name, description, example } of inPath) {
        expect(description, `${call.name} {${name}}`).toBeTruthy();
        expect(example, `${call.name} {${name}}`).toBeTruthy();
        const schema = shape[name] as z.ZodType | undefined;
        if (schema) expect(schema.safeParse(example).error, `${call.name} {${name}}`).toBeUndefined();
      }
    }
  });

  it.each(MAIN)("says of each part of %s what it is, with an example", (name) => {
    const call = withRest.find((one) => one.name === name)!;
    const { schema } = entryOf(call)!.requestBody!.content["application/json"]!;
    const parts = Object.entries((schema.items ?? schema).properties ?? {});
    expect(parts.length).toBeGreaterThan(0);
    const silent = parts.filter(([, { description, example }]) => !description || example === undefined);
    expect(silent.map(([part]) => part)).toEqual([]);
  });

  it("gives examples that their own schemas take", () => {
    const examples = everyCall.flatMap(([, call]) => examplesIn(call).map((one) => ({ ...one, call })));
    expect(examples.length).toBeGreaterThan(50);
    const wrong = examples.filter(({ schema, example }) => !schema.safeParse(example).success);
    expect(wrong.map(({ call, at, example }) => `${call.name} ${at}: ${JSON.stringify(example)}`)).toEqual(
      [],
    );
  });
});
