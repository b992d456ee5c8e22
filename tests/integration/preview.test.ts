import { beforeAll, describe, expect, it } from "vitest";
import type { Relationship } from "@/lib/domain/relationship";
import type { PreviewItem, PreviewOutput } from "@/lib/schemas/preview";
import { type GivenRound, given, type Wish } from "@/prisma/seed/given";
import { type Client, clientFor } from "./client";
import { answerAll, type Company, daysFrom, makeCompany, PEERS } from "./company";

let company: Company;
let owner: Client;
const now = new Date();

beforeAll(async () => {
  company = await makeCompany("preview");
  owner = await clientFor(company.caller.owner);
});

const wishes = (
  subject: keyof Company["member"],
  raters: readonly (keyof Company["member"])[],
  relationship: Relationship = "peer",
): Wish[] =>
  raters.map((rater) => ({
    subject: company.member[subject].id,
    rater: company.member[rater].id,
    relationship,
  }));

const roundOf = (subjects: readonly (keyof Company["member"])[], all: Wish[], fields = {}) =>
  given.round({
    org: company.org,
    subjects: subjects.map((key) => company.member[key].id),
    wishes: all,
    isOpen: false,
    closesAt: daysFrom(now, 90),
    ...fields,
  });

const previewOf = async (round: GivenRound, query = "", client = owner): Promise<PreviewOutput> => {
  const reply = await client("GET", `/orgs/${company.org.slug}/rounds/${round.roundId}/preview${query}`);
  expect(reply.status).toBe(200);
  return reply.json as PreviewOutput;
};

const itemOf = (preview: PreviewOutput, key: keyof Company["member"]): PreviewItem =>
  preview.items.find(({ subject }) => subject.id === company.member[key].id)!;

describe("the preview of a launch", () => {
  it("tells beside each problem the fewest people who would mend it, and keeps its word", async () => {
    const round = await roundOf(["subject"], wishes("subject", PEERS));
    const before = itemOf(await previewOf(round), "subject");
    expect(before).toMatchObject({
      prospect: "risky",
      mends: [
        { effect: "figures", groups: [], add: { peer: 1 } },
        { effect: "comments", groups: [], add: { peer: 3 } },
      ],
    });
    const more = { invitations: wishes("subject", ["bystander"]) };
    const added = await owner("POST", `/orgs/${company.org.slug}/rounds/${round.roundId}/invitations`, more);
    expect(added.status).toBeLessThan(300);
    const after = itemOf(await previewOf(round), "subject");
    expect(after.partial.blocks).toMatchObject([{ key: "peer", size: 4 }]);
    expect(after.mends).toEqual([{ effect: "comments", groups: [], add: { peer: 2 } }]);
  });

  it("shows what is worth a look in a choice of raters", async () => {
    const round = await roundOf(
      ["subject", ...PEERS],
      [
        ...wishes("subject", PEERS),
        ...(["peer1", "peer2", "peer3"] as const).flatMap((peer) => wishes(peer, ["subject"])),
      ],
      { nomination: "subject" },
    );
    expect(itemOf(await previewOf(round), "subject").signs).toEqual([
      { sign: "one_sided", relationship: "peer" },
      { sign: "one_team", team: "Core" },
      { sign: "mutual", mutual: 3, raters: 5 },
    ]);
  });

  it("comes in pages, those with a problem first, and is searched by name", async () => {
    const all = ["admin", "subject", ...PEERS] as const;
    const round = await roundOf(
      all,
      wishes("peer3", ["peer1", "peer2", "peer4", "peer5", "lead", "subject"]),
    );
    const whole = await previewOf(round);
    expect(whole.summary).toMatchObject({ subjects: 7, invitations: 6, prospects: { nothing: 6 } });
    expect(whole.items.at(-1)?.subject.id).toBe(company.member.peer3.id);
    expect(whole.nextCursor).toBeNull();
    const first = await previewOf(round, "?limit=4");
    const second = await previewOf(round, `?limit=4&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items]).toEqual(whole.items);
    expect(second.nextCursor).toBeNull();
    const found = await previewOf(round, "?search=PANG");
    expect(found.items.map(({ subject }) => subject.name)).toEqual(["Philippa Pangolin"]);
    expect(found.summary).toEqual(whole.summary);
    const unknown = await previewOf(round, `?cursor=${company.member.bystander.id}`);
    expect(unknown).toMatchObject({ items: [], nextCursor: null });
    for (const wrong of ["?share=2", "?limit=101", "?cursor=x", `?search=${"x".repeat(101)}`]) {
      const path = `/orgs/${company.org.slug}/rounds/${round.roundId}/preview${wrong}`;
      expect(await owner("GET", path)).toMatchObject({ status: 422 });
    }
  });

  it("flags a block that a few other people are in than answered last time, but not about oneself", async () => {
    const raters = (about: "subject" | "admin"): Wish[] => [
      ...wishes(about, PEERS),
      ...wishes(about, ["manager"], "manager"),
    ];
    const past = await roundOf(["subject", "admin"], [...raters("subject"), ...raters("admin")], {
      name: "Last spring",
      now: daysFrom(now, -120),
      closesAt: daysFrom(now, -100),
      isOpen: true,
    });
    await answerAll(past, daysFrom(now, -110), ({ raterId }) => raterId === company.member.peer5.id);
    await given.release(past, daysFrom(now, -101));
    const four = ["peer1", "peer2", "peer3"] as const;
    const round = await roundOf(
      ["subject", "admin"],
      [...wishes("subject", [...four, "bystander", "lead"]), ...wishes("admin", PEERS)],
    );
    const preview = await previewOf(round);
    // Peer 5 did not answer last time and peer 4 is gone: two of the five are others.
    expect(itemOf(preview, "subject").change).toEqual({
      round: { id: past.roundId, name: "Last spring" },
      blocks: [{ key: "peer", label: "Peers", others: 2 }],
    });
    expect(itemOf(preview, "admin").change?.blocks).toMatchObject([{ others: 1 }]);
    expect(preview.summary.changed).toBe(2);
    const own = await previewOf(round, "", await clientFor(company.caller.admin));
    expect(own.items.map(({ subject }) => subject.id)).toEqual([company.member.subject.id]);
    expect(own.summary).toMatchObject({ subjects: 1, invitations: 5, changed: 1 });
    const same = await roundOf(["subject"], wishes("subject", ["peer1", "peer2", "peer3", "peer4"]));
    expect(itemOf(await previewOf(same), "subject").change).toBeNull();
  });
});
