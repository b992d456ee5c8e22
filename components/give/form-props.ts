import type { Route } from "next";
import type { ReactNode } from "react";
import type { ReflectionQuestion } from "@/lib/domain/growth";
import type { Rating } from "@/lib/domain/scale";
import type { Dimension } from "@/lib/domain/skill";
import type { FormOutput } from "@/lib/schemas/form";
import type { Way } from "./answers-request";
import type { AskedSkill } from "./skill-question";

export type Home = { href: Route; org: string };

/** All that the form needs, as data: the texts come with the page, not with the script. */
export type GiveFormProps = {
  way: Way & { isSelf: boolean };
  draftOwner: string;
  /** the subject's */
  name: string;
  closesAt: string;
  skills: readonly AskedSkill[];
  dimensions: readonly Dimension[];
  words: Readonly<Record<Rating, string>>;
  commentLength: number;
  /** only on the form about oneself */
  reflections: readonly ReflectionQuestion[];
  /** the answers carry the writer's name */
  isNamed: boolean;
  state: FormOutput["state"];
  draft: FormOutput["draft"];
  home: Home | null;
  whoSees: ReactNode;
  keyHints: { skills: ReactNode; dimensions: ReactNode };
};
