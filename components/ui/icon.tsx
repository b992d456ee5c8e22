import { classNames } from "@/components/ui/class-names";
import { ICON_PATHS, type IconName } from "@/components/ui/icon-paths";

/** Always beside a word or inside something that is named: never read aloud. */
export const Icon = ({ name, className }: { name: IconName; className?: string }) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 16 16"
    className={classNames("size-4 shrink-0 fill-none stroke-current stroke-[1.5]", className)}
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={ICON_PATHS[name]} />
  </svg>
);
