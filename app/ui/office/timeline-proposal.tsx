import { beijingMinute } from "../../kernel/instant.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { Moment } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";
import type { WorkView } from "./work-view.ts";

export type Proposal = {
  readonly publication: number;
  /** Null where the law sets no minimum. */
  readonly earliest: number | null;
  readonly proposed: { readonly questionsUntil: number; readonly deadline: number };
  readonly leastDays: number;
  readonly legalBasis: string;
  readonly holidays: { readonly source: string; readonly isAnnounced: boolean } | null;
  readonly isDayOff: boolean;
};

/** What the law asks for at the least, what is proposed, and what is known of holidays; one press takes it over. */
export function TimelineProposal({ work, proposal }: { work: WorkView; proposal: Proposal }) {
  const { t } = useWords();
  const { publishAt } = work.call;
  const { proposed } = proposal;
  return (
    <aside className="side" aria-label={t("office.timeline.proposal")}>
      <div className="card">
        <h2>{t("office.timeline.proposal")}</h2>
        {proposal.earliest === null ? (
          <p>{t("office.timeline.noMinimum")}</p>
        ) : (
          <p>
            {t("office.timeline.minimum", { days: proposal.leastDays })} <Moment at={proposal.earliest} />
            <span className="note block">{proposal.legalBasis}</span>
          </p>
        )}
        <dl className="facts left">
          <dt>{t("office.timeline.questionsUntil")}</dt>
          <dd>
            <Moment at={proposed.questionsUntil} />
          </dd>
          <dt>{t("office.timeline.deadline")}</dt>
          <dd>
            <Moment at={proposed.deadline} />
          </dd>
        </dl>
        {work.mayEdit ? (
          <ActForm className="inline">
            <Hidden name="version" value={String(work.call.version)} />
            <Hidden name="publishAt" value={publishAt === null ? "" : beijingMinute(publishAt)} />
            <Hidden name="questionsUntil" value={beijingMinute(proposed.questionsUntil)} />
            <Hidden name="deadline" value={beijingMinute(proposed.deadline)} />
            <Button name="then" value="stay">
              {t("office.timeline.take")}
            </Button>
          </ActForm>
        ) : null}
        {proposal.isDayOff ? <p className="notice refused">{t("office.timeline.dayOff")}</p> : null}
        <p className="note">
          {proposal.holidays === null
            ? t("office.timeline.holidaysUnknown")
            : t(proposal.holidays.isAnnounced ? "office.timeline.holidays" : "office.timeline.holidaysPartly", {
                source: proposal.holidays.source,
              })}
        </p>
      </div>
    </aside>
  );
}
