"use client";

import { Button } from "@/components/ui/button";
import { t } from "@/lib/i18n";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

/** Something unexpected: the cause is in the server's log under the digest, never on the screen. */
export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <main className="mx-auto grid max-w-form gap-4 px-4 py-20">
      <h1 className="font-semibold text-2xl">{t("That did not work")}</h1>
      <p className="text-muted">
        {t(
          "Something went wrong on our side. What was saved before is still there. Try again; if it happens once more, tell whoever runs this server.",
        )}
      </p>
      {error.digest ? (
        <p className="figures text-faint text-sm">{t("Reference: {digest}", { digest: error.digest })}</p>
      ) : null}
      <p>
        <Button variant="primary" onClick={reset}>
          {t("Try again")}
        </Button>
      </p>
    </main>
  );
}
