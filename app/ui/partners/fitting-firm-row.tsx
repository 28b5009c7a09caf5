import { MOST_TASK } from "../../domain/consortia/consortium.ts";
import type { FirmCard } from "../../domain/organizations/public-firm-queries.ts";
import type { NeedMatch } from "../../search/engine.ts";
import { firmFacts } from "../patterns/firm-facts.ts";
import { WhyLine } from "../patterns/why-line.tsx";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { saidIn } from "../primitives/said.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

export type FittingFirmView = {
  readonly card: FirmCard;
  readonly product: { readonly id: string; readonly name: string } | null;
  readonly needs: readonly NeedMatch[];
  readonly notice: { readonly id: string; readonly title: string } | null;
  readonly state: "free" | "invited" | "in";
  readonly memberId: string;
};

/** A firm that would close the gap: why, what it offers of its own accord, and the invitation, ready to go. */
export function FittingFirmRow({
  firm,
  places,
  task,
  message,
  canInvite,
}: {
  firm: FittingFirmView;
  /** The needs' numbers as the call has them. */
  places: Readonly<Record<string, number>>;
  task: string;
  message: string;
  canInvite: boolean;
}) {
  const { locale, now, t } = useWords();
  const { card, product, needs, notice, state } = firm;
  const name = saidIn(locale, card.firm.nameZh, card.firm.nameEn);
  return (
    <li>
      <div className="row-head">
        <h2 className="title">
          <a href={`/${locale}/firms/${card.firm.id}`} lang={name.lang}>
            {name.text}
          </a>
        </h2>
        {state === "free" ? null : <Tag tone={state === "in" ? "ok" : "warn"}>{t(`partners.gap.${state}`)}</Tag>}
      </div>
      {notice === null ? null : (
        <p className="tags">
          <Tag tone="link">{t("partners.gap.offers")}</Tag>
          <a href={`/${locale}/partners/${notice.id}`}>{notice.title}</a>
        </p>
      )}
      <WhyLine
        needs={needs}
        placeOf={(id) => places[id]}
        by={product?.name}
        facts={firmFacts(t, card.firm, card.claims, now)}
      />
      {canInvite && state === "free" ? <InviteAct firm={firm} name={name.text} task={task} message={message} /> : null}
    </li>
  );
}

/** One press invites with what is written already; whoever wants to changes the words first. */
function InviteAct({
  firm,
  name,
  task,
  message,
}: {
  firm: FittingFirmView;
  name: string;
  task: string;
  message: string;
}) {
  const { t } = useWords();
  const { id } = firm.card.firm;
  return (
    <ActForm className="invite">
      <Hidden name="id" value={firm.memberId} />
      <Hidden name="organizationId" value={id} />
      <Button>
        {t("partners.gap.invite")}
        <span className="visually-hidden">{name}</span>
      </Button>
      <details>
        <summary>{t("partners.gap.words")}</summary>
        <label htmlFor={`task-${id}`}>{t("consortia.shares.task")}</label>
        <input id={`task-${id}`} name="task" defaultValue={task} maxLength={MOST_TASK} />
        <label htmlFor={`message-${id}`}>{t("consortia.invite.message")}</label>
        <textarea id={`message-${id}`} name="message" rows={3} defaultValue={message} maxLength={500} />
      </details>
    </ActForm>
  );
}
