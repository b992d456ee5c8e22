import { Mark } from "@/components/shell/mark";

/** The name as it is written: two words that share a middle, one hue each. */
export const Wordmark = () => (
  <span className="inline-flex items-center gap-2 font-semibold text-lg tracking-[-0.03em]">
    <Mark className="h-4.25 w-7 shrink-0" />
    <span>
      both<span className="text-muted">hats</span>
    </span>
  </span>
);
