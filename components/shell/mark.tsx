/** Two hats on one brim: where they overlap is what both have in common. */
export const Mark = ({ className }: { className?: string }) => (
  <svg aria-hidden="true" viewBox="0 0 28 17" className={className}>
    <path d="M2 12.2a8 8 0 0 1 16 0Z" className="fill-management" />
    <path d="M10 12.2a8 8 0 0 1 16 0Z" className="fill-leadership" />
    <path d="M10 12.2a8 8 0 0 1 4-6.93 8 8 0 0 1 4 6.93Z" className="fill-ink" />
    <rect y="13.8" width="28" height="2.6" rx="1.3" className="fill-ink" />
  </svg>
);
