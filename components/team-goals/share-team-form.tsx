import { HiddenFields } from "@/components/goal/hidden-fields";
import { buttonStyle } from "@/components/ui/button-style";
import { setTeamShare } from "./share-team-action";
import { SHARE_WORDS } from "./share-words";

type ShareTeamFormProps = {
  place: { org: string; round: string; team: string };
  deed: "show" | "stop";
};

/** The same deed without a script: nothing can ask first, so what it means stands before the button. */
export const ShareTeamForm = ({ place, deed }: ShareTeamFormProps) => {
  const { consequence, confirm } = SHARE_WORDS[deed];
  return (
    <form action={setTeamShare} className="grid max-w-text justify-items-start gap-2">
      <HiddenFields fields={{ ...place, deed }} />
      <p>{consequence}</p>
      <button type="submit" className={buttonStyle({ size: "small" })}>
        {confirm}
      </button>
    </form>
  );
};
