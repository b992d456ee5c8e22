import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { clientFor } from "./client";
import { client, company, reportPath, stageFor } from "./sharing-stage";

stageFor("report-file");

describe("a report as a file", () => {
  it("is asked for by its type, named after whom it is about, and kept in no cache", async () => {
    const pdf = await client.subject("GET", reportPath(), undefined, {
      headers: { Accept: "application/pdf" },
    });
    expect(pdf.headers.get("content-type")).toBe("application/pdf");
    expect(pdf.headers.get("cache-control")).toBe("private, no-store");
    expect(pdf.headers.get("content-disposition")).toBe(
      "attachment; filename=\"Sunniva-Okapi-Spring.pdf\"; filename*=UTF-8''Sunniva%20Okapi%2C%20Spring.pdf",
    );
    expect(pdf.text.startsWith("%PDF-1.7")).toBe(true);
    const csv = await client.subject("GET", reportPath(), undefined, { headers: { Accept: "text/csv" } });
    expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const rows = parse(csv.text, { columns: true, bom: true }) as Record<string, string>[];
    const { json } = await client.subject("GET", reportPath());
    for (const { key, others } of json.skills as { key: string; others: { value: number; low: number } }[]) {
      const row = rows.find(
        (found) => found.kind === "skill" && found.key === key && found.view === "others",
      );
      expect([Number(row?.value), Number(row?.low)]).toEqual([others.value, others.low]);
    }
  });

  it("is the very answer that programs get, as JSON", async () => {
    const file = await client.subject("GET", `${reportPath()}?format=json`);
    expect(file.headers.get("content-type")).toBe("application/json");
    expect(file.headers.get("cache-control")).toBe("private, no-store");
    expect(file.headers.get("content-disposition")).toContain(
      'attachment; filename="Sunniva-Okapi-Spring.json"',
    );
    const answer = await client.subject("GET", reportPath());
    expect(file.text).toBe(answer.text);
    expect(answer.headers.get("content-disposition")).toBeNull();
  });

  it("answers nonsense kindly", async () => {
    expect(await client.subject("GET", `${reportPath()}?format=docx`)).toMatchObject({ status: 422 });
    expect(await client.peer1("GET", `${reportPath("peer2")}?format=pdf`)).toMatchObject({ status: 404 });
  });

  it("is the same, byte for byte, for everybody who may read it", async () => {
    const bytes = await Promise.all(
      ([company.caller.subject, company.caller.manager] as const).map(async (caller) => {
        const read = await clientFor(caller);
        return (await read("GET", `${reportPath()}?format=pdf`)).text;
      }),
    );
    expect(bytes[0]).toBe(bytes[1]);
  });

  it("describes itself to programs", async () => {
    const { openApi } = await import("@/lib/doors/openapi");
    const entry = openApi().paths["/api/v1/orgs/{org}/rounds/{round}/reports/{member}"]?.get as {
      responses: Record<string, { content: object }>;
    };
    expect(Object.keys(entry.responses[200]?.content ?? {})).toEqual([
      "application/json",
      "application/pdf",
      "text/csv",
    ]);
  });
});
