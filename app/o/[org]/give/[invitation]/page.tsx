import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FormPage } from "@/components/give/form-page";
import { sessionCaller } from "@/lib/auth";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadForm } from "@/lib/loaders/form";
import { ROUTES } from "@/lib/routes";

// nobody is named in a tab or in a browser's history
export const metadata: Metadata = { title: t("Give feedback") };

type Props = { params: Promise<{ org: string; invitation: string }> };

export default async function GivePage({ params }: Props) {
  const { org, invitation } = await params;
  const form = await show(loadForm, { invitation });
  const caller = await sessionCaller();
  if (caller.kind !== "user") notFound();
  return <FormPage form={form} draftOwner={caller.userId} home={{ href: ROUTES.org(org), org }} />;
}
