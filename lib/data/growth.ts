import type { ReportScope } from "@/lib/access/scope";
import { query } from "./database";

/** What stands beside a report for its subject: the own goals, and who may be asked about some skills. */
export type Growth = {
  readonly goals: readonly {
    readonly id: string;
    readonly text: string;
    readonly dueOn: string;
    readonly isDone: boolean;
    /** the last round with a report when the goal was set */
    readonly roundId: string | null;
    readonly skills: readonly { readonly key: string; readonly name: string }[];
  }[];
  readonly models: readonly { readonly skill: string; readonly name: string }[];
};

/** In one question, since a report is read often; nothing for anybody but the subject. */
export const findGrowth = async (scope: ReportScope, skills: readonly string[]): Promise<Growth> => {
  if (scope.reads !== "as_subject") return { goals: [], models: [] };
  const [found] = await query<Growth>`
    select
      (select coalesce(json_agg(json_build_object(
                'id', g.id, 'text', g.text, 'dueOn', g."dueOn", 'isDone', g."isDone", 'roundId', g."roundId",
                'skills', (select coalesce(json_agg(json_build_object('key', s."skillKey", 'name', s.name)
                                                    order by s.name), '[]')
                           from "GoalSkill" s where s."orgId" = g."orgId" and s."goalId" = g.id))
              order by g."isDone", g."dueOn", g.id), '[]')
       from "Goal" g
       where g."orgId" = ${scope.orgId}::uuid and g."memberId" = ${scope.subjectId}::uuid
         and not g."isRemoved") as goals,
      (select coalesce(json_agg(json_build_object('skill', r."skillKey", 'name', m.name)
                                order by r."skillKey", m.name, m.id), '[]')
       from "RoleModel" r
       join "Member" m on m."orgId" = r."orgId" and m.id = r."memberId" and m."leftOn" is null
       where r."orgId" = ${scope.orgId}::uuid and r."skillKey" = any(${[...skills]}::text[])
         and r."memberId" <> ${scope.subjectId}::uuid) as models`;
  return found ?? { goals: [], models: [] };
};
