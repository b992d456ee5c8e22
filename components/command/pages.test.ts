import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { pagesOf } from "./pages";

const SEAT = {
  id: "id",
  slug: "acme",
  canRunRounds: true,
  canChangePeople: true,
  canReadAudit: true,
  canChangeFramework: true,
};

/** Pages on the way in, and the mails of a private start, which have no organisation around them. */
const OUTSIDE = ["/", "/welcome", "/mailbox", "/sign-in", "/sign-in/confirm", "/sign-in/sent"];

const addressOf = (file: string): string =>
  `/${file.replace(/\/?page\.tsx$/, "")}`.replace("[org]", SEAT.slug);

it("offers every page that is not about one thing, which is offered by its name", () => {
  const files = readdirSync("app", { recursive: true, encoding: "utf8" });
  const pages = files.filter((file) => /(^|\/)page\.tsx$/.test(file)).map(addressOf);
  const own = pages.filter((address) => !address.includes("[") && !OUTSIDE.includes(address));
  expect(own.length).toBeGreaterThan(15);
  expect(
    pagesOf(SEAT)
      .map(({ href }) => href)
      .sort(),
  ).toEqual(own.sort());
});

it("offers nothing that a member could not open", () => {
  const seat = {
    ...SEAT,
    canRunRounds: false,
    canChangePeople: false,
    canReadAudit: false,
    canChangeFramework: false,
  };
  const addresses = pagesOf(seat).map(({ href }) => href);
  expect(addresses.filter((href) => /rounds|settings|new$|import|edit/.test(href))).toEqual([
    "/o/acme/goals/new",
  ]);
});
