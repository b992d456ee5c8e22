import type { CoverageWord } from "@/lib/domain/coverage";

/** Covered a full circle, unclear a half one, thin an empty one; hatched where it is hidden. */
export const CoverageMark = ({ word }: { word: CoverageWord | null }) => (
  <svg aria-hidden="true" viewBox="-8 -8 16 16" className="size-4 shrink-0" data-coverage={word ?? "hidden"}>
    {word === null ? (
      <path
        d="M-5.5-5.5H5.5V5.5H-5.5ZM-5.5 1.5 1.5-5.5M-1.5 5.5 5.5-1.5"
        className="fill-none stroke-faint"
        strokeWidth="1.25"
      />
    ) : (
      <>
        <circle
          r="5.5"
          className={word === "covered" ? "fill-ink stroke-ink" : "fill-none stroke-ink"}
          strokeWidth="1.5"
        />
        {word === "unclear" ? <path d="M0-5.5A5.5 5.5 0 0 0 0 5.5Z" className="fill-ink" /> : null}
      </>
    )}
  </svg>
);
