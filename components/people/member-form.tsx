"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { PEOPLE } from "@/components/people/addresses";
import { ManagerField } from "@/components/people/manager-field";
import { PeopleForm } from "@/components/people/people-form";
import { ROLE_WORDS } from "@/components/people/role-words";
import { useSubmission } from "@/components/people/submission";
import { TeamNamesField } from "@/components/people/team-names-field";
import { Field } from "@/components/ui/field";
import { Input } from "@/components/ui/input";
import { RadioGroup } from "@/components/ui/radio-group";
import { showToast } from "@/components/ui/toasts";
import type { Role } from "@/lib/domain/policy";
import { act } from "@/lib/doors/action";
import { t } from "@/lib/i18n";
import type { MemberOutput } from "@/lib/schemas/member";

export type MemberFormProps = {
  org: string;
  isDemo: boolean;
  teams: readonly string[];
  roles: readonly Role[];
  member: (MemberOutput & { managerName: string | null; isSelf: boolean }) | null;
};

/** Adds a member, or changes one. */
export const MemberForm = ({ org, isDemo, teams, roles, member }: MemberFormProps) => {
  const router = useRouter();
  const { isBusy, problem, errorAt, submit } = useSubmission();
  const [manager, setManager] = useState(
    member?.managerEmail
      ? { name: member.managerName ?? member.managerEmail, email: member.managerEmail }
      : null,
  );
  const [chosenTeams, setChosenTeams] = useState<readonly string[]>(member?.teams ?? []);

  const save = (form: FormData) => {
    const text = (name: string) => String(form.get(name) ?? "");
    const fields = {
      email: text("email"),
      name: text("name"),
      title: text("title").trim() || null,
      managerEmail: manager?.email ?? null,
      teams: [...chosenTeams],
      ...(form.has("role") ? { role: text("role") as Role } : {}),
    };
    submit(
      () =>
        member
          ? act("changeMember", { org, member: member.id, ...fields })
          : act("addMember", { org, ...fields }),
      (saved) => {
        const { name } = saved;
        showToast({
          text: member ? t("{name} is saved.", { name }) : t("{name} is a member now.", { name }),
        });
        router.push(PEOPLE.list(org));
      },
    );
  };

  return (
    <PeopleForm
      name={member?.name}
      nameError={errorAt("name")}
      problem={problem}
      busy={isBusy}
      save={member ? t("Save") : t("Add this person")}
      back={PEOPLE.list(org)}
      onSave={save}
    >
      <Field
        label={t("Mail address")}
        hint={isDemo ? t("The demo company takes made-up addresses only, ending in .example.") : undefined}
        error={errorAt("email")}
      >
        {(control) => (
          <Input
            {...control}
            name="email"
            type="email"
            defaultValue={member?.email}
            autoComplete="off"
            required
          />
        )}
      </Field>
      <Field label={t("Title")} hint={t("What they do, in a few words.")} error={errorAt("title")} optional>
        {(control) => <Input {...control} name="title" defaultValue={member?.title ?? ""} maxLength={120} />}
      </Field>
      <ManagerField
        org={org}
        manager={manager}
        without={member ? [member.id] : []}
        error={errorAt("managerEmail")}
        onChange={setManager}
      />
      <TeamNamesField teams={teams} chosen={chosenTeams} error={errorAt("teams")} onChange={setChosenTeams} />
      <RoleField roles={roles} member={member} error={errorAt("role")} />
    </PeopleForm>
  );
};

type RoleFieldProps = Pick<MemberFormProps, "roles" | "member"> & { error: string | undefined };

const RoleField = ({ roles, member, error }: RoleFieldProps) =>
  member?.role === "owner" && !roles.includes("owner") ? (
    <p className="text-muted text-sm">
      {t("An owner of the organisation. Only another owner can change that.")}
    </p>
  ) : (
    <RadioGroup
      legend={t("Role")}
      name="role"
      error={error}
      defaultValue={member?.role ?? "member"}
      options={[...roles]
        .reverse()
        .map((role) => ({ value: role, label: ROLE_WORDS[role].name, hint: ROLE_WORDS[role].may }))}
    />
  );
