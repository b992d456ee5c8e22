import { PARTS } from "@/components/method/parts";
import { Chapter } from "@/components/two-hats/chapter";
import { CLEAR_LEAN } from "@/lib/domain/balance";
import { LEADERSHIP_ONLY, MANAGEMENT_ONLY, SHARED } from "@/lib/domain/skill";
import { formatNumber, t } from "@/lib/i18n";

export const BalanceChapter = () => (
  <Chapter
    id="balance"
    title={PARTS.balance}
    lead={t(
      "The level comes first: how strongly each side is seen. The lean comes second: whether one side is seen more than the other. Both sides matter, and more of one does not mean less of the other.",
    )}
  >
    <div className="max-w-text space-y-4">
      <p>
        {t(
          "The level of a side is the mean of its {each} skills as others see them, and is left out if too many of them are missing. The lean compares only the {leadership} skills that stand on the leadership list alone with the {management} that stand on the management list alone; the {shared} on both lists would count equally for either.",
          {
            each: LEADERSHIP_ONLY.length + SHARED.length,
            leadership: LEADERSHIP_ONLY.length,
            management: MANAGEMENT_ONLY.length,
            shared: SHARED.length,
          },
        )}
      </p>
      <p>
        {t(
          "One rater’s answers go together: who is generous about one skill is generous about the next. The band around a level takes that into account, which makes it wider. In the lean this part cancels out.",
        )}
      </p>
      <p>
        {t(
          "We name a lean only if its whole band lies more than {clear} points to one side. “No clear lean” is the usual answer, and a good one.",
          { clear: formatNumber(CLEAR_LEAN) },
        )}
      </p>
      <p className="border-l-2 border-shared pl-4 text-lg">
        {t(
          "No validated balance score exists, here or elsewhere. What we show is a description of what colleagues observed, made to start a conversation. It is not a measurement of a person, and must not be used to rank, to pay or to choose anybody.",
        )}
      </p>
    </div>
  </Chapter>
);
