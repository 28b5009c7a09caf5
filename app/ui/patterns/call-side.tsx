import type { ReactNode } from "react";
import type { CallState } from "../../../db/schema/calls.ts";
import { formatMoment, formatShare } from "../../i18n/format.ts";
import { nameSaid } from "../../i18n/name-said.ts";
import { shareOf } from "../../kernel/share.ts";
import { ButtonLink } from "../primitives/button.tsx";
import { Money } from "../primitives/money.tsx";
import { Said } from "../primitives/said.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";
import { DeadlineClock } from "./deadline-clock.tsx";

export type CallSideView = {
  readonly id: string;
  readonly code: string;
  readonly state: CallState;
  readonly deadline: number | null;
  readonly total: number | null;
  readonly fiscal: number | null;
  readonly social: number | null;
  readonly durationMonths: number | null;
  readonly place: string | null;
  readonly acceptsConsortium: boolean;
  readonly isDigital: boolean | null;
  readonly bureau: { readonly nameZh: string; readonly nameEn: string | null };
};

/** Beside a call: what is left, the one act, and the facts. */
export function CallSide({
  call,
  follow,
  fit,
}: {
  call: CallSideView;
  follow: ReactNode;
  /** How the visitor's own firm stands to it. */
  fit?: ReactNode;
}) {
  const { locale, now, t } = useWords();
  const isOpen = call.state === "open";
  return (
    <aside className="side" aria-label={t("public.call.facts")}>
      {isOpen && call.deadline !== null ? (
        <DeadlineClock deadline={call.deadline} label={t("public.call.deadline")} />
      ) : (
        <div className="deadline">
          <p className="clock">
            <Tag tone={call.state === "awarded" ? "ok" : "plain"}>{t(`terms.callState.${call.state}`)}</Tag>
          </p>
          <p className="note">
            {call.deadline === null
              ? t("public.call.noDeadline")
              : t(call.deadline > now ? "public.call.wasToClose" : "public.call.closedAt", {
                  moment: formatMoment(call.deadline, locale),
                })}
          </p>
        </div>
      )}
      <div className="side-acts">
        {isOpen ? (
          <ButtonLink to={`/firm/calls/${call.id}/join`} tone="go" wide>
            {t(call.acceptsConsortium ? "public.call.join" : "public.call.joinAlone")}
          </ButtonLink>
        ) : null}
        {follow}
        {isOpen && call.deadline !== null ? (
          <ButtonLink to={`/${locale}/calls/${call.id}/calendar.ics`}>{t("public.call.calendar")}</ButtonLink>
        ) : null}
      </div>
      {fit}
      {isOpen ? <p className="note">{t("public.call.sealed")}</p> : null}
      <Facts call={call} />
    </aside>
  );
}

function Facts({ call }: { call: CallSideView }) {
  const { t } = useWords();
  const social = call.total === null || call.social === null ? null : shareOf(call.social, call.total);
  return (
    <dl className="facts">
      <dt>{t("public.call.total")}</dt>
      <dd>{call.total === null ? t("public.money.negotiable") : <Money fen={call.total} />}</dd>
      {call.fiscal === null || call.fiscal === 0 ? null : (
        <>
          <dt>{t("public.call.fiscal")}</dt>
          <dd>
            <Money fen={call.fiscal} />
          </dd>
        </>
      )}
      {social === null ? null : (
        <>
          <dt>{t("public.call.social")}</dt>
          <dd>{formatShare(social)}</dd>
        </>
      )}
      {call.durationMonths === null ? null : (
        <>
          <dt>{t("public.call.duration")}</dt>
          <dd>{t("public.call.months", { count: call.durationMonths })}</dd>
        </>
      )}
      <dt>{t("public.call.bureau")}</dt>
      <dd>
        <Said zh={call.bureau.nameZh} en={call.bureau.nameEn} />
      </dd>
      {call.place === null || call.place === "" ? null : (
        <>
          <dt>{t("public.call.place")}</dt>
          <dd>{nameSaid(t, "place", call.place)}</dd>
        </>
      )}
      {call.isDigital === true ? (
        <>
          <dt>{t("public.call.digital")}</dt>
          <dd>{t("form.yes")}</dd>
        </>
      ) : null}
      <dt>{t("public.call.code")}</dt>
      <dd className="num">{call.code}</dd>
    </dl>
  );
}
