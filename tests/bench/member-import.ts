import { given } from "@/prisma/seed/given";
import { cookieOf } from "./sign-in";

const PAUSE = 20;

/** So many new people in five hundred teams, eight to a line manager. */
const list = (people: number): string =>
  [
    "email,name,title,manager_email,teams",
    ...Array.from({ length: people }, (_, at) => {
      const manager = at === 0 ? "" : `import-${Math.floor((at - 1) / 8)}@bench.test`;
      return `import-${at}@bench.test,Person ${at},Title ${at % 40},${manager},Team ${at % 500};Guild ${at % 7}`;
    }),
  ].join("\n");

/** The slowest answer that somebody else gets while `work` is under way, in milliseconds. */
const withOthers = async (base: string, work: () => Promise<void>): Promise<number> => {
  let isOver = false;
  let slowest = 0;
  const others = (async () => {
    while (!isOver) {
      const start = performance.now();
      await (await fetch(`${base}/api/health`)).arrayBuffer();
      slowest = Math.max(slowest, performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  })();
  await work();
  isOver = true;
  await others;
  return slowest;
};

/** What an import of so many people costs, step by step, and what others wait for meanwhile. */
export const measureImport = async (base: string, people: number): Promise<string[]> => {
  const org = await given.organisation({ name: "Bench import", slug: "bench-import" });
  const headers = { cookie: await cookieOf(org.owner), origin: base };
  let importId = "";
  const send = async (path: string, body?: string): Promise<void> => {
    const response = await fetch(`${base}/api/v1/orgs/${org.slug}/members/${path}`, {
      method: "POST",
      headers: { ...headers, "content-type": "text/csv" },
      ...(body === undefined ? {} : { body }),
    });
    const answer = (await response.json()) as { importId?: string | null };
    if (!response.ok) throw new Error(`${path}: ${response.status} ${JSON.stringify(answer).slice(0, 200)}`);
    importId = answer.importId ?? importId;
  };
  const csv = list(people);
  const steps: readonly (readonly [string, () => Promise<void>])[] = [
    ["dry run", () => send("import?dryRun=true", csv)],
    ["writing", () => send("import", csv)],
    ["again, all unchanged", () => send("import", csv)],
    ["undo", () => send(`imports/${importId}/undo`)],
  ];
  const lines = [`\nimport of ${people} people`];
  for (const [name, work] of steps) {
    const start = performance.now();
    const slowest = await withOthers(base, work);
    const seconds = (performance.now() - start) / 1_000;
    lines.push(
      `${name.padEnd(22)} ${seconds.toFixed(1).padStart(5)} s   others wait ${slowest.toFixed(0)} ms at most`,
    );
  }
  return lines;
};
