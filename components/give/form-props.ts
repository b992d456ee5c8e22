import type { Route } from "next";
import type { ReactNode } from "react";
import type { ReflectionQuestion } from "@/lib/domain/growth";
import type { Rating } from "@/lib/domain/scale";
import type { Dimension } from "@/lib/domain/skill";
import type { FormOutput } from "@/lib/schemas/form";
import type { Way } from "./answers-request";
import type { AskedSkill } from "./skill-question";

export type Home = { href: Route; org: string };

/** What the form asks: the same for everybody in a round, but for the questions to oneself. */
export type Asked = {
  readonly skills: readonly AskedSkill[];
  readonly dimensions: readonly Dimension[];
  readonly words: Readonly<Record<Rating, string>>;
  readonly commentLength: number;
  /** only on the form about oneself */
  readonly reflections: readonly ReflectionQuestion[];
};

/** All that the form needs, as data: the texts come with the page, not with the script. */
export type GiveFormProps = {
  way: Way & { isSelf: boolean };
  draftOwner: string;
  /** the subject's */
  name: string;
  closesAt: string;
  /** an `Asked`, as a text */
  asked: string;
  /** the answers carry the writer's name */
  isNamed: boolean;
  state: FormOutput["state"];
  draft: FormOutput["draft"];
  home: Home | null;
  whoSees: ReactNode;
  keyHints: { skills: ReactNode; dimensions: ReactNode };
};
