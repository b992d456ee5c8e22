import { LRUCache } from "lru-cache";
import { z } from "zod";
import { reading } from "@/lib/access/call";
import { findFrameworkVersion } from "@/lib/data/frameworks";
import { findOwnForm } from "@/lib/data/own-ballot";
import { chooserOf } from "@/lib/domain/naming";
import { takesAnswers } from "@/lib/domain/round";
import type { Framework } from "@/lib/domain/skill";
import { visibilityOfAnswer } from "@/lib/domain/visibility";
import { conflict, ok } from "@/lib/errors";
import { type FormOutput, formEndOutput, formOutput } from "@/lib/schemas/form";

type Rule = Parameters<typeof visibilityOfAnswer>[0];

// The rule runs over every possible number of answers; the same roster counts give the same words.
const kept = new LRUCache<string, ReturnType<typeof visibilityOfAnswer>>({ max: 2_000 });

const visibilityKept = (rule: Rule): ReturnType<typeof visibilityOfAnswer> => {
  const { self, manager, peer, direct_report, other } = rule.roster;
  const key = [
    rule.relationship,
    rule.threshold,
    rule.commentThreshold,
    self,
    manager,
    peer,
    direct_report,
    other,
  ].join();
  const known = kept.get(key) ?? visibilityOfAnswer(rule);
  kept.set(key, known);
  return known;
};

type Asked = Pick<FormOutput, "skills" | "dimensions">;

// The same for everybody whom a version of the framework asks, so that whoever draws it can keep the drawing.
const askedKept = new WeakMap<Framework, Asked>();

const askedBy = (framework: Framework): Asked => {
  const asked = askedKept.get(framework) ?? {
    skills: framework.skills.map((skill) => ({ ...skill, lists: [...skill.lists] })),
    dimensions: framework.dimensions.map((dimension) => ({ ...dimension })),
  };
  askedKept.set(framework, asked);
  return asked;
};

export const loadFormEnd = reading({
  name: "answer.end",
  summary: "What became of one’s answers, and nothing of what was asked: for a link after the close",
  scope: "rater",
  permission: "answer.give",
  input: z.object({}),
  output: formEndOutput,
  run: async ({ scope }) =>
    ok({ id: scope.invitationId, round: { name: scope.round.name }, state: scope.invitationState }),
});

export const loadForm = reading({
  name: "answer.form",
  summary: "The form of one invitation: what is asked, the own draft, and who will see what",
  scope: "rater",
  permission: "answer.give",
  input: z.object({}),
  output: formOutput,
  isChecked: true,
  rest: { method: "GET", path: "/invitations/{invitation}" },
  run: async ({ scope, now }) => {
    const { round, relationship } = scope;
    if (scope.isByLink && !takesAnswers(round, now))
      return conflict("round_closed", "This round is closed. What you had sent stays and counts.");
    const [framework, { subject, asked, ballot, ...said }] = await Promise.all([
      findFrameworkVersion(scope, round.frameworkId),
      findOwnForm(scope),
    ]);
    const roster = { self: 0, manager: 0, peer: 0, direct_report: 0, other: 0, ...asked };
    const { threshold, commentThreshold } = round;
    const answer = visibilityKept({ relationship, roster, threshold, commentThreshold });
    return ok({
      id: scope.invitationId,
      round: {
        id: scope.roundId,
        name: round.name,
        closesAt: round.closesAt.toISOString(),
        isOpen: takesAnswers(round, now),
      },
      subject,
      relationship,
      state: scope.invitationState,
      ...askedBy(framework),
      draft: ballot && { state: ballot.state, edition: ballot.edition, ...ballot.answers },
      visibility: {
        answer: answer.named
          ? answer
          : {
              ...answer,
              possibleBlocks: answer.possibleBlocks.map((b) => ({ ...b, groups: [...b.groups] })),
            },
        readers: round.readers,
        readerName: said.readerName,
        chosenBy: chooserOf({ nomination: round.nomination, ...said }),
      },
    });
  },
});
