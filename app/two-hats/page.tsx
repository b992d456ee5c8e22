import type { Metadata } from "next";
import { PublicShell } from "@/components/shell/public-shell";
import { Growing } from "@/components/two-hats/growing";
import { Opening } from "@/components/two-hats/opening";
import { Portraits } from "@/components/two-hats/portraits";
import { Situations } from "@/components/two-hats/situations";
import { SkillLists } from "@/components/two-hats/skill-lists";
import { StyleScales } from "@/components/two-hats/style-scales";
import { TeamReading } from "@/components/two-hats/team-reading";
import { t } from "@/lib/i18n";

export const metadata: Metadata = {
  title: t("Two hats"),
  description: t("What leadership and management are, where they overlap, and when which is needed."),
};

export default function TwoHatsPage() {
  return (
    <PublicShell current="/two-hats">
      <Opening />
      <Portraits />
      <SkillLists />
      <StyleScales />
      <Situations />
      <TeamReading />
      <Growing />
    </PublicShell>
  );
}
