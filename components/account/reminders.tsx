import { ReminderSwitch } from "@/components/account/reminder-switch";
import { Panel } from "@/components/ui/panel";
import { t } from "@/lib/i18n";

type Choice = { org: { slug: string; name: string }; on: boolean };

export const Reminders = ({ choices }: { choices: readonly Choice[] }) =>
  choices.length === 0 ? null : (
    <Panel
      flush
      title={t("Reminders")}
      footer={t("Invitations come in any case: otherwise you would not know that you were asked.")}
    >
      <ul>
        {choices.map(({ org, on }) => (
          <li
            key={org.slug}
            className="flex items-center gap-4 border-line border-b px-4 py-3 last:border-b-0 sm:px-5"
          >
            <div className="grid min-w-0 flex-1">
              <span className="truncate font-medium">{org.name}</span>
              <span className="text-muted text-sm">
                {on
                  ? t("reminds you by mail of what is not sent yet")
                  : t("does not remind you; what you owe is on its home page")}
              </span>
            </div>
            <ReminderSwitch org={org.slug} name={org.name} on={on} />
          </li>
        ))}
      </ul>
    </Panel>
  );
