import type { ReactNode } from "react";

/** Running text of a public page: headings, paragraphs, lists and tables as they come. */
export const Prose = ({ children }: { children: ReactNode }) => (
  <div className="max-w-text text-base [&_a]:link [&_h2]:mt-12 [&_h2]:mb-3 [&_h2]:font-semibold [&_h2]:text-xl [&_h3]:mt-8 [&_h3]:mb-2 [&_h3]:font-semibold [&_h3]:text-lg [&_li]:mt-1.5 [&_ol]:list-decimal [&_ol]:pl-5 [&_p]:mt-3 [&_ul]:mt-3 [&_ul]:list-disc [&_ul]:pl-5 [&_li]:marker:text-faint">
    {children}
  </div>
);
