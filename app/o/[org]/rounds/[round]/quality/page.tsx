import type { Metadata } from "next";
import { QualityView } from "@/components/quality/quality-view";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadQuality } from "@/lib/loaders/quality";

export const metadata: Metadata = { title: t("Quality of the round") };

type Props = { params: Promise<{ org: string; round: string }> };

export default async function QualityPage({ params }: Props) {
  const place = await params;
  return <QualityView org={place.org} {...(await show(loadQuality, place))} />;
}
