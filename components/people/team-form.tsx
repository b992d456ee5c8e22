"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { PEOPLE } from "@/components/people/addresses";
import { PeopleForm } from "@/components/people/people-form";
import { type Person, PersonListField } from "@/components/people/person-list-field";
import { useSubmission } from "@/components/people/submission";
import { showToast } from "@/components/ui/toasts";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";
import type { TeamPeopleOutput } from "@/lib/schemas/team-people";

const ids = (people: readonly Person[]): string[] => people.map(({ id }) => id);

/** Adds a team, or changes its name and who is in it. */
export const TeamForm = ({ org, team }: { org: string; team: TeamPeopleOutput | null }) => {
  const router = useRouter();
  const { isBusy, problem, errorAt, submit } = useSubmission();
  const [members, setMembers] = useState<readonly Person[]>(team?.members ?? []);
  const [managers, setManagers] = useState<readonly Person[]>(team?.managers ?? []);

  const save = (form: FormData) => {
    const name = String(form.get("name") ?? "");
    const fields = { org, name, members: ids(members), managers: ids(managers) };
    submit(
      () => (team ? act("changeTeam", { team: team.id, ...fields }) : act("addTeam", fields)),
      (saved) => {
        showToast({ text: t("The team {name} is saved.", { name: saved.name }) });
        router.push(PEOPLE.teams(org));
      },
    );
  };

  return (
    <PeopleForm
      name={team?.name}
      nameError={errorAt("name")}
      problem={problem}
      busy={isBusy}
      save={team ? t("Save") : t("Add the team")}
      back={PEOPLE.teams(org)}
      onSave={save}
    >
      <PersonListField
        org={org}
        label={t("Members")}
        hint={t("Members of a team are proposed as each other’s peers.")}
        error={errorAt("members")}
        people={members}
        onChange={setMembers}
      />
      <PersonListField
        org={org}
        label={t("Team managers")}
        hint={t("They read the team’s picture after a round. They may be members of the team too.")}
        error={errorAt("managers")}
        people={managers}
        onChange={setManagers}
      />
    </PeopleForm>
  );
};
