import type { Metadata } from "next";
import { AgreementChapter } from "@/components/method/agreement-chapter";
import { BalanceChapter } from "@/components/method/balance-chapter";
import { CertaintyChapter } from "@/components/method/certainty-chapter";
import { CommentsChapter } from "@/components/method/comments-chapter";
import { GapsChapter } from "@/components/method/gaps-chapter";
import { GroupsChapter } from "@/components/method/groups-chapter";
import { LimitsChapter } from "@/components/method/limits-chapter";
import { Opening } from "@/components/method/opening";
import { PromisesChapter } from "@/components/method/promises-chapter";
import { ProofChapter } from "@/components/method/proof-chapter";
import { ScaleChapter } from "@/components/method/scale-chapter";
import { TeamChapter } from "@/components/method/team-chapter";
import { TrendsChapter } from "@/components/method/trends-chapter";
import { PublicShell } from "@/components/shell/public-shell";
import { t } from "@/lib/i18n";

export const metadata: Metadata = {
  title: t("Method"),
  description: t("How every figure of a report is made, what is promised to raters, and what cannot be."),
};

export default function MethodPage() {
  return (
    <PublicShell current="/method">
      <Opening />
      <ScaleChapter />
      <GroupsChapter />
      <CertaintyChapter />
      <GapsChapter />
      <TrendsChapter />
      <AgreementChapter />
      <BalanceChapter />
      <TeamChapter />
      <CommentsChapter />
      <PromisesChapter />
      <ProofChapter />
      <LimitsChapter />
    </PublicShell>
  );
}
