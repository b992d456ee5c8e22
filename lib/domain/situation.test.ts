import { describe, expect, it } from "vitest";
import { STANDARD_SKILLS } from "./framework";
import { SITUATIONS } from "./situation";

describe("situations", () => {
  const lean = (key: string) =>
    SITUATIONS.find((s) => s.key === key)?.leansOn.map((skill) => STANDARD_SKILLS[skill].name);

  it("name the hat and the five skills that each leans on", () => {
    expect(SITUATIONS.map((s) => [s.key, s.hat])).toEqual([
      ["change", "leadership"],
      ["innovation", "leadership"],
      ["project", "management"],
      ["obstacle", "both"],
      ["deadline", "management"],
    ]);
    expect(lean("change")).toEqual([
      "Communication",
      "Motivation",
      "Positivity",
      "Flexibility",
      "Trustworthiness",
    ]);
    expect(lean("innovation")).toEqual(["Creativity", "Feedback", "Motivation", "Flexibility", "Commitment"]);
    expect(lean("project")).toEqual([
      "Organization",
      "Delegation",
      "Forward planning",
      "Problem-solving",
      "Communication",
    ]);
    expect(lean("obstacle")).toEqual([
      "Flexibility",
      "Creativity",
      "Problem-solving",
      "Organization",
      "Communication",
    ]);
    expect(lean("deadline")).toEqual([
      "Organization",
      "Forward planning",
      "Problem-solving",
      "Delegation",
      "Interpersonal skills",
    ]);
  });
});
