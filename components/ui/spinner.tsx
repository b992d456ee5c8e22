import { classNames } from "@/components/ui/class-names";

export const Spinner = ({ className }: { className?: string }) => (
  <svg
    aria-hidden="true"
    viewBox="0 0 16 16"
    className={classNames("size-4 shrink-0 animate-spin fill-none", className)}
  >
    <circle cx="8" cy="8" r="6" className="stroke-current opacity-25" strokeWidth="2" />
    <path d="M14 8a6 6 0 0 0-6-6" className="stroke-current" strokeWidth="2" strokeLinecap="round" />
  </svg>
);
