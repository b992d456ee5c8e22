import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { PromisesChapter } from "@/components/method/promises-chapter";
import { DAYS_BETWEEN_CLOSES, THRESHOLD } from "@/lib/domain/round";
import { LEAST_MEMBERS } from "@/lib/domain/team";

const markup = renderToStaticMarkup(<PromisesChapter />);

it("makes all eleven promises", () => {
  expect(markup.match(/<h3/g)).toHaveLength(11);
});

it("promises with the numbers of the rules, and leaves no place unfilled", () => {
  expect(markup).toContain(`the smallest block: ${THRESHOLD.default},`);
  expect(markup).toContain(`close ${DAYS_BETWEEN_CLOSES} days apart`);
  expect(markup).toContain(`needs ${LEAST_MEMBERS} people or more`);
  expect(markup).not.toMatch(/\{\w+\}/);
});
