import { Details } from "@/components/ui/details";
import { Panel } from "@/components/ui/panel";
import { t } from "@/lib/i18n";

type Sample = { name: string; when: string; subject: string; text: string; html: string };

/** One mail as text, and as mail programs draw it: in a frame of its own, where nothing can run. */
export const MailSample = ({ sample: { name, when, subject, text, html } }: { sample: Sample }) => (
  <Panel title={name} footer={when}>
    <p className="mb-3 font-medium break-words">{t("Subject: {subject}", { subject })}</p>
    <pre className="whitespace-pre-wrap text-sm [overflow-wrap:anywhere]">{text}</pre>
    <div className="mt-4">
      <Details summary={t("As mail programs draw it")}>
        <iframe
          sandbox=""
          srcDoc={html}
          title={t("{name}, drawn", { name })}
          className="mt-2 h-140 w-full rounded border border-line"
        />
      </Details>
    </div>
  </Panel>
);
