import { describe, expect, it } from "vitest";
import { reportScope } from "@/lib/access/gate";
import { database } from "@/lib/data/database";
import { collectView } from "@/lib/data/report-views";
import { sweepViews } from "@/lib/jobs/view-sweep";
import { loadReportPage } from "@/lib/loaders/report";
import { loadReports } from "@/lib/loaders/reports";
import { done } from "@/prisma/seed/given";
import { daysFrom, type Key } from "./company";
import {
  client,
  company,
  DAY,
  idOf,
  pageFor,
  readersOf,
  reportPath,
  round,
  share,
  stageFor,
  statusFor,
  unshare,
  wide,
} from "./sharing-stage";

stageFor("sharing");

describe("a report that is shared", () => {
  it("can be read by whom its subject chose, in every form, without the subject's own notes", async () => {
    expect(await statusFor("bystander")).toBe(404);
    expect(await share("subject", idOf("bystander"))).toMatchObject({ status: 200 });
    const shown = await client.bystander("GET", reportPath());
    expect(shown.status).toBe(200);
    expect(shown.text).toBe((await client.subject("GET", reportPath())).text);
    for (const form of ["csv", "pdf"])
      expect(await statusFor("bystander", "subject", `?format=${form}`)).toBe(200);
    const page = await pageFor(company.caller.bystander);
    expect(page).toMatchObject({ notes: null, reads: "as_shared", hasAnswered: false });
    expect((await pageFor(company.caller.subject)).notes).not.toBeNull();
    const { items } = await done(loadReports, company.caller.bystander, {});
    expect(items).toMatchObject([{ subject: { id: idOf("subject") }, isOwn: false, isShared: true }]);
  });

  it("is shared once, however often that is said", async () => {
    expect(await share("subject", idOf("bystander"))).toMatchObject({ status: 200 });
    const shares = (await readersOf("subject")).filter(({ by }) => by === "share");
    expect(shares).toMatchObject([{ id: idOf("bystander"), endedOn: null }]);
    expect(shares[0]?.sharedOn).toMatch(DAY);
  });

  it("stays its subject's: nobody else shares it, or sees who reads it", async () => {
    for (const reader of ["bystander", "manager", "owner", "peer1"] as const) {
      expect(await client[reader]("PUT", `${reportPath()}/readers/${idOf("lead")}`)).toMatchObject({
        status: 404,
      });
      expect(await client[reader]("DELETE", `${reportPath()}/readers/${idOf("bystander")}`)).toMatchObject({
        status: 404,
      });
      expect(await client[reader]("GET", `${reportPath()}/readers`)).toMatchObject({ status: 404 });
    }
  });

  it("can be shared neither with oneself, nor with who reads it anyway, nor with nobody", async () => {
    expect(await share("subject", idOf("subject"))).toMatchObject({ status: 422 });
    expect(await share("subject", idOf("manager"))).toMatchObject({
      status: 409,
      json: { code: "reads_already" },
    });
    expect(await share("subject", crypto.randomUUID())).toMatchObject({ status: 404 });
    expect(await share("subject", "visitor@guest.test")).toMatchObject({ status: 422 });
    expect(await unshare("subject", "peer3")).toMatchObject({ status: 404 });
  });

  it("warns a rater before the first figure, and tells the subject nothing of who answered", async () => {
    expect(await share("subject", idOf("peer1"))).toMatchObject({ status: 200 });
    expect(await pageFor(company.caller.peer1)).toMatchObject({ reads: "as_shared", hasAnswered: true });
    const [one, other] = (await readersOf("subject")).filter(({ by }) => by === "share");
    expect(Object.keys(one!).sort()).toEqual(Object.keys(other!).sort());
    expect(await unshare("subject", "peer1")).toMatchObject({ status: 200 });
  });

  it("warns nobody whose answer stands by itself: the one manager's is in no figure of others", async () => {
    const place = { orgId: company.org.orgId, roundId: wide.roundId, memberId: idOf("subject") };
    // a round whose reports only their subjects read
    await database().roundSubject.update({
      where: { orgId_roundId_memberId: place },
      data: { readerId: null },
    });
    expect(await share("subject", idOf("manager"), wide)).toMatchObject({ status: 200 });
    const page = await done(loadReportPage, company.caller.manager, {
      org: company.org.slug,
      round: wide.roundId,
      member: idOf("subject"),
    });
    expect(page).toMatchObject({ reads: "as_shared", hasAnswered: false });
  });

  it("leaves no word of its reader in the log that organisers read", async () => {
    const { json } = await client.owner("GET", `/orgs/${company.org.slug}/audit`);
    const shared = (json.items as Record<string, unknown>[]).filter(
      ({ action }) => action === "report.share",
    );
    expect(shared.length).toBeGreaterThan(0);
    expect(JSON.stringify(shared)).not.toContain(idOf("bystander"));
    expect(JSON.stringify(shared)).not.toContain(company.member.bystander.name);
  });
});

describe("who opened a report", () => {
  it("is written in batches, once for each day, and seen by the subject alone", async () => {
    await sweepViews();
    await database().reportView.deleteMany({ where: { orgId: company.org.orgId } });
    await pageFor(company.caller.subject);
    for (let time = 0; time < 3; time++) await pageFor(company.caller.bystander);
    await statusFor("bystander", "subject", "?format=csv");
    await pageFor(company.caller.manager);
    expect(await database().reportView.count({ where: { orgId: company.org.orgId } })).toBe(0);
    // The manager reads the earlier report too, and finds it compared with this one.
    expect(await sweepViews()).toBe(3);
    expect(await sweepViews()).toBe(0);
    const earlier = await client.subject("GET", `${reportPath("subject", wide)}/readers`);
    expect(earlier.json.items).toMatchObject([
      { id: idOf("manager"), openedOn: [expect.stringMatching(DAY)] },
    ]);
    const readers = await readersOf("subject");
    expect(readers.map(({ id, openedOn }) => [id, openedOn.length])).toEqual(
      expect.arrayContaining([
        [idOf("manager"), 1],
        [idOf("bystander"), 1],
      ]),
    );
    expect(readers.flatMap(({ openedOn }) => openedOn).every((day) => DAY.test(day))).toBe(true);
    expect(readers.some(({ id }) => id === idOf("subject"))).toBe(false);
  });

  it("is one more day on another day", async () => {
    await database().reportView.updateMany({
      where: { memberId: idOf("bystander") },
      data: { day: daysFrom(new Date(), -3) },
    });
    await pageFor(company.caller.bystander);
    await sweepViews();
    const reader = (await readersOf("subject")).find(({ id }) => id === idOf("bystander"));
    expect(reader?.openedOn).toHaveLength(2);
    expect([...reader!.openedOn].sort().reverse()).toEqual(reader!.openedOn);
  });

  it("is nobody who does not exist any more", async () => {
    const place = { org: company.org.slug, round: round.roundId, member: idOf("subject") };
    const scope = await reportScope(company.caller.bystander, place, "report.read");
    collectView({ ...scope!, viewerId: crypto.randomUUID() }, new Date());
    expect(await sweepViews()).toBe(0);
  });
});

describe("a share that has ended", () => {
  it("is not there any more from that moment on", async () => {
    expect(await unshare("subject", "bystander")).toMatchObject({ status: 200 });
    expect(await statusFor("bystander")).toBe(404);
    for (const form of ["csv", "pdf", "json"])
      expect(await statusFor("bystander", "subject", `?format=${form}`)).toBe(404);
    await expect(pageFor(company.caller.bystander)).rejects.toThrow("not_found");
    expect((await done(loadReports, company.caller.bystander, {})).items).toEqual([]);
    expect(await unshare("subject", "bystander")).toMatchObject({ status: 404 });
    const ended = (await readersOf("subject")).find(({ id }) => id === idOf("bystander"));
    expect(ended?.endedOn).toMatch(DAY);
    expect(ended?.openedOn).toHaveLength(2);
  });

  it("can be made again", async () => {
    expect(await share("subject", idOf("bystander"))).toMatchObject({ status: 200 });
    expect(await statusFor("bystander")).toBe(200);
  });

  it("ends with whoever leaves, and stays ended if they come back", async () => {
    const { email, name } = company.member.gone;
    const members = `/orgs/${company.org.slug}/members`;
    expect(await share("subject", idOf("gone"))).toMatchObject({ status: 200 });
    expect(await client.owner("DELETE", `${members}/${idOf("gone")}`)).toMatchObject({ status: 200 });
    expect(await statusFor("gone")).toBe(404);
    expect(await share("subject", idOf("gone"))).toMatchObject({ status: 404 });
    expect(await client.owner("POST", members, { email, name })).toMatchObject({ status: 201 });
    expect(await statusFor("gone")).toBe(404);
  });
});

describe("together with a team's figures", () => {
  const teamPath = () => `/orgs/${company.org.slug}/teams/${company.team}/balance?round=${round.roundId}`;
  const figuresFor = async (viewer: Key) => {
    const { status, json } = await client[viewer]("GET", teamPath());
    expect(status).toBe(200);
    const { skills } = (json as { view: { skills: { figure: object }[] } }).view;
    return skills.filter(({ figure }) => "value" in figure).length;
  };

  it("a small team beside a large one hides nothing of the large one", async () => {
    expect(await figuresFor("lead")).toBe(17);
  });

  it("shared reports leave nobody who could be worked out, and say so to whoever would be one too many", async () => {
    // seven are in the team, and four have to be left
    for (const key of ["peer1", "peer2", "peer3"] as const)
      expect(await share(key, idOf("lead"))).toMatchObject({ status: 200 });
    const refused = await share("peer4", idOf("lead"));
    expect(refused).toMatchObject({ status: 409, json: { code: "tells_about_few" } });
    for (const key of ["peer1", "peer2", "peer3"] as const)
      for (const word of [idOf(key), company.member[key].name]) expect(refused.text).not.toContain(word);
    expect(await statusFor("lead", "peer4")).toBe(404);
    expect(await figuresFor("lead")).toBe(17);
  });

  it("a share that was taken back counts: what was read is known", async () => {
    expect(await unshare("peer2", "lead")).toMatchObject({ status: 200 });
    expect(await share("peer4", idOf("lead"))).toMatchObject({ status: 409 });
    expect(await share("peer2", idOf("lead"))).toMatchObject({ status: 200 });
  });

  it("who sees no team's figures may be shown more, as long as the mean over everybody tells of enough", async () => {
    for (const key of ["peer1", "peer2", "peer3", "peer4"] as const)
      expect(await share(key, idOf("bystander"), wide)).toMatchObject({ status: 200 });
    expect(await share("peer5", idOf("bystander"), wide)).toMatchObject({ status: 409 });
    // of seven there is no such mean, and nothing to take a report from
    for (const key of ["peer1", "peer2", "peer3", "peer4"] as const)
      expect(await share(key, idOf("bystander"))).toMatchObject({ status: 200 });
  });

  it("two who share at the same moment are judged one after the other", async () => {
    for (const key of ["peer1", "peer2", "peer3"] as const)
      expect(await share(key, idOf("gone"), wide)).toMatchObject({ status: 200 });
    const both = await Promise.all(
      (["peer4", "peer5"] as const).map((key) => share(key, idOf("gone"), wide)),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it("comes to who sees every team later, the figures are withheld instead", async () => {
    const changed = await client.owner("PATCH", `/orgs/${company.org.slug}/members/${idOf("bystander")}`, {
      role: "admin",
    });
    expect(changed.status).toBe(200);
    expect(await figuresFor("bystander")).toBe(0);
  });
});
