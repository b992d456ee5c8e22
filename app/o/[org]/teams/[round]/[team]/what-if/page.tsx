import { WhatIf } from "@/components/team/what-if";
import { show } from "@/lib/doors/page";
import { t } from "@/lib/i18n";
import { loadWhatIf } from "@/lib/loaders/what-if";

export const metadata = { title: t("What if …") };

type Props = {
  params: Promise<{ org: string; round: string; team: string }>;
  searchParams: Promise<{ without?: string; adding?: string }>;
};

export default async function WhatIfPage({ params, searchParams }: Props) {
  const place = await params;
  const { without, adding } = await searchParams;
  const asked = { ...(without ? { without } : {}), ...(adding ? { adding } : {}) };
  return <WhatIf org={place.org} answer={await show(loadWhatIf, { ...place, ...asked })} />;
}
