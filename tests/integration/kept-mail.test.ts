import { beforeEach, expect, it } from "vitest";
import { database, transaction } from "@/lib/data/database";
import { keepMail } from "@/lib/data/kept-mail";

const mail = { to: "a@acme.test", subject: "New", text: "", html: "" };
const KEPT = 200;
const MORE = 5;

/** The ids of more mails than are kept, the oldest first. */
let old: string[];

beforeEach(async () => {
  await database().keptMail.deleteMany();
  const rows = await database().$queryRaw<{ id: string }[]>`
    insert into "KeptMail" (id, "to", subject, text, html, "createdAt")
    select gen_random_uuid(), 'a@acme.test', 'Old', '', '', now() - interval '1 day' + at * interval '1 second'
    from generate_series(1, ${KEPT + MORE}::int) as at
    returning id`;
  old = rows.map(({ id }) => id);
});

const keptIds = async (): Promise<Set<string>> =>
  new Set((await database().keptMail.findMany({ select: { id: true } })).map(({ id }) => id));

it("keeps the newest mails, and no more", async () => {
  await keepMail(mail);
  const kept = await keptIds();
  expect(kept.size).toBe(KEPT);
  expect(old.filter((id) => !kept.has(id))).toEqual(old.slice(0, MORE + 1));
});

it("is done by several at once, of whom none waits for what another is about to erase", async () => {
  const [first = "", second = ""] = old;
  let held = 0;
  let go = () => {};
  const bothHold = new Promise<void>((resolve) => {
    go = resolve;
  });
  const keepHolding = (id: string) =>
    transaction(async () => {
      await database().$queryRaw`select id from "KeptMail" where id = ${id}::uuid for update`;
      if (++held === 2) go();
      await bothHold;
      await keepMail(mail);
    });
  await Promise.all([keepHolding(first), keepHolding(second)]);
  const kept = await keptIds();
  expect([first, second].filter((id) => kept.has(id))).toEqual([]);
  await keepMail(mail);
  expect((await keptIds()).size).toBe(KEPT);
});
