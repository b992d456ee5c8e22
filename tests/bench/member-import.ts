import { randomUUID } from "node:crypto";
import { database } from "@/lib/data/database";
import { given } from "@/prisma/seed/given";

const PEOPLE = 10_000;
const PAUSE = 20;

/** Ten thousand new people in five hundred teams, eight to a line manager. */
const list = (): string =>
  [
    "email,name,title,manager_email,teams",
    ...Array.from({ length: PEOPLE }, (_, at) => {
      const manager = at === 0 ? "" : `import-${Math.floor((at - 1) / 8)}@bench.test`;
      return `import-${at}@bench.test,Person ${at},Title ${at % 40},${manager},Team ${at % 500};Guild ${at % 7}`;
    }),
  ].join("\n");

const signIn = async (userId: string): Promise<string> => {
  const sessionToken = randomUUID();
  const expires = new Date(Date.now() + 86_400_000);
  await database().session.create({ data: { sessionToken, userId, expires } });
  return `authjs.session-token=${sessionToken}`;
};

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

/** What an import of ten thousand people costs, step by step, and what others wait for meanwhile. */
export const measureImport = async (base: string): Promise<string[]> => {
  const org = await given.organisation({ name: "Bench import", slug: "bench-import" });
  if (org.owner.kind !== "user") throw new Error("the owner has no account");
  const headers = { cookie: await signIn(org.owner.userId), origin: base };
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
  const csv = list();
  const steps: readonly (readonly [string, () => Promise<void>])[] = [
    ["dry run", () => send("import?dryRun=true", csv)],
    ["writing", () => send("import", csv)],
    ["again, all unchanged", () => send("import", csv)],
    ["undo", () => send(`imports/${importId}/undo`)],
  ];
  const lines = [`\nimport of ${PEOPLE} people`];
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
