import { type ComponentType, lazy, type ReactNode, Suspense, useDeferredValue } from "react";

type Props = { text: string; subject: string };

/** Where the lists could not be fetched. */
const Nothing = (_props: Props): ReactNode => null;
const TellingNotice = lazy(() =>
  import("./telling-notice").then(
    (part): { default: ComponentType<Props> } => ({ default: part.TellingNotice }),
    () => ({ default: Nothing }),
  ),
);

/** Fetches its word lists with the first letter of a comment; without them the comment is as good. */
export const TellingHint = ({ text, subject }: { text: string; subject: string | null }) => {
  const written = useDeferredValue(text);
  if (subject === null || written === "") return null;
  return (
    <Suspense>
      <TellingNotice text={written} subject={subject} />
    </Suspense>
  );
};
