import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { keptStill, stillOf } from "./kept-markup";
import { StillMarkup } from "./still-markup";

test("a drawing is made once for its key", () => {
  let times = 0;
  const draw = () => {
    times++;
    return <p>drawn</p>;
  };
  expect(stillOf("once", draw)).toBe("<p>drawn</p>");
  expect(stillOf("once", draw)).toBe("<p>drawn</p>");
  expect(times).toBe(1);
});

test("what was asked for last is kept, however long ago it was drawn", () => {
  stillOf("old", () => <p>old</p>);
  for (let at = 0; at < 700; at++) stillOf(`first ${at}`, () => <p>{at}</p>);
  expect(keptStill("old")).toBe("<p>old</p>");
  for (let at = 0; at < 800; at++) stillOf(`second ${at}`, () => <p>{at}</p>);
  expect(keptStill("old")).toBe("<p>old</p>");
  expect(keptStill("first 0")).toBeUndefined();
});

test("a document's drawing comes from what was kept, and any other from what it is given", () => {
  stillOf("shown", () => <p>a &amp; b</p>);
  expect(renderToStaticMarkup(<StillMarkup id="shown" />)).toBe(
    '<div id="shown" data-still=""><p>a &amp; b</p></div>',
  );
  expect(renderToStaticMarkup(<StillMarkup id="shown" markup="<p>given</p>" />)).toBe(
    '<div id="shown" data-still=""><p>given</p></div>',
  );
});
