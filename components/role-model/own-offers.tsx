import { HiddenFields } from "@/components/goal/hidden-fields";
import { chooseOffer } from "@/components/role-model/offer-action";
import { buttonStyle } from "@/components/ui/button-style";
import { Panel } from "@/components/ui/panel";
import { t } from "@/lib/i18n";

type Offer = { key: string; name: string; isOffered: boolean };

/** What a member may offer, with what saying so tells colleagues, before it is said. */
export const OwnOffers = ({ org, offers }: { org: string; offers: readonly Offer[] }) => (
  <Panel
    flush
    title={t("You may offer")}
    footer={t(
      "Take it back whenever you like. Nothing is said or taken back for you, whatever a later report shows.",
    )}
  >
    <div className="grid gap-2 border-line border-b px-4 py-3 text-muted text-sm sm:px-5">
      <p>
        {t(
          "In these skills what others see of you lies clearly at “often” or above. Only you are shown that, here.",
        )}
      </p>
      <p>
        {t(
          "If you offer one, everybody in the organisation sees your name beside it, and may conclude that others see it often in you. They see no figure and nothing else of your report.",
        )}
      </p>
    </div>
    <ul>
      {offers.map(({ key, name, isOffered }) => (
        <li
          key={key}
          className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b px-4 py-3 last:border-b-0 sm:px-5"
        >
          <span className="min-w-0 flex-1 basis-40">
            <span className="font-medium">{name}</span>
            <span className="block text-muted text-sm">
              {isOffered ? t("Colleagues are told that they may ask you.") : t("Nobody is told.")}
            </span>
          </span>
          <form action={chooseOffer}>
            <HiddenFields fields={{ org, skill: key, isOffered: String(!isOffered) }} />
            <button type="submit" className={buttonStyle({ size: "small" })}>
              {isOffered ? t("Take it back") : t("You may ask me")}
              <span className="sr-only"> {t("about {name}", { name })}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  </Panel>
);
