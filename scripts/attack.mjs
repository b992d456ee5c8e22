// npm run attack [-- --organisations 10000 --seed 1 --write]
import { install } from "./install.mjs";
import { requireNode } from "./machine/node-version.mjs";
import { inRoot } from "./machine/paths.mjs";
import { startChild } from "./product/children.mjs";
import { runWithLifetime } from "./product/lifetime.mjs";

requireNode();
await runWithLifetime(async ({ step, end }) => {
  await step(() => install({ development: true }));
  const attack = await step(
    async () =>
      startChild({
        file: inRoot("tests", "attack", "run.ts"),
        args: process.argv.slice(2),
        nodeArgs: ["--import", "tsx"],
        env: process.env,
      }),
    ({ stop }) => stop(),
  );
  const how = await attack.ended;
  await end(typeof how === "number" ? how : 1);
});
