import { expect, it } from "vitest";
import { callerOfBearer } from "@/lib/access/bearer";
import { given } from "@/prisma/seed/given";
import { clientFor } from "../client";

it("keeps a token that was made with the operator's as limited as that one", async () => {
  const { owner } = await given.organisation();
  const viaOf = async (origin: "settings" | "operator") => {
    const client = await clientFor(owner, origin);
    const { json } = await client("POST", "/me/tokens", { name: "A child" });
    const { json: list } = await client("GET", "/me/tokens");
    const caller = await callerOfBearer(String(json.token), new Date());
    return { caller, listed: (list.items as { id: string }[]).find(({ id }) => id === json.id) };
  };
  expect(await viaOf("operator")).toMatchObject({
    caller: { via: "operator_token" },
    listed: { origin: "operator" },
  });
  expect(await viaOf("settings")).toMatchObject({ caller: { via: "token" }, listed: { origin: "settings" } });
});
