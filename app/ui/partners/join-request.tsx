import type { FirmClaim, PublicFirm } from "../../domain/organizations/public-firm-queries.ts";
import { type JoinRequestState, MOST_NOTE } from "../../domain/partners/partner-notice.ts";
import { firmFacts } from "../patterns/firm-facts.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button, ButtonLink } from "../primitives/button.tsx";
import { Hidden, TextArea } from "../primitives/field.tsx";
import { Moment } from "../primitives/moment.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";
import { nameIn } from "./partner-row.tsx";
import { REQUEST_TONE } from "./request-rows.tsx";

export type JoinRequestView = {
  readonly id: string;
  readonly message: string;
  readonly note: string;
  readonly state: JoinRequestState;
  readonly requestedAt: number;
  readonly expiresAt: number;
  readonly notice: string;
  readonly call: { readonly id: string; readonly title: string };
  readonly asker: {
    readonly firm: Pick<PublicFirm, "id" | "nameZh" | "nameEn" | "isLocal" | "verification" | "verifiedAt">;
    readonly claims: readonly FirmClaim[];
    /** Those without a public page, as funds, are named only. */
    readonly hasPage: boolean;
  };
  readonly mayAnswer: boolean;
  readonly mayWithdraw: boolean;
  readonly hasRoom: boolean;
};

/** Who asks, with what words, and where it stands. */
export function JoinRequestFacts({ request }: { request: JoinRequestView }) {
  const { locale, now, t } = useWords();
  const { asker } = request;
  const facts = firmFacts(t, asker.firm, asker.claims, now);
  return (
    <>
      <p className="tags">
        <Tag tone={REQUEST_TONE[request.state]}>{t(`terms.joinRequestState.${request.state}`)}</Tag>
        {asker.firm.verification === "verified" ? null : (
          <Tag tone="warn">{t(`terms.verification.${asker.firm.verification}`)}</Tag>
        )}
      </p>
      <p className="side-name">
        {asker.hasPage ? (
          <a href={`/${locale}/firms/${asker.firm.id}`}>{nameIn(locale, asker.firm)}</a>
        ) : (
          nameIn(locale, asker.firm)
        )}
      </p>
      <p className="facts-line note">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      <p className="given">{request.message}</p>
      <dl className="facts left">
        <dt>{t("partners.requests.upon")}</dt>
        <dd>{request.notice}</dd>
        <dt>{t("partners.requests.at")}</dt>
        <dd>
          <Moment at={request.requestedAt} />
        </dd>
        {request.state === "pending" ? (
          <>
            <dt>{t("partners.requests.until")}</dt>
            <dd>
              <Moment at={request.expiresAt} />
            </dd>
          </>
        ) : null}
        {request.note === "" ? null : (
          <>
            <dt>{t("partners.requests.word")}</dt>
            <dd>{request.note}</dd>
          </>
        )}
      </dl>
    </>
  );
}

/** The answer of those who were asked, or the way back of those who asked. */
export function JoinRequestActs({ request }: { request: JoinRequestView }) {
  const { t } = useWords();
  if (request.state !== "pending") return null;
  if (request.mayWithdraw && !request.mayAnswer) {
    return (
      <ActForm
        action={`/firm/requests/${request.id}/withdraw`}
        className="inline"
        confirm={t("partners.requests.takeBackSure")}
      >
        <Button>{t("partners.requests.takeBack")}</Button>
      </ActForm>
    );
  }
  if (!request.mayAnswer) return <p className="notice">{t("refusals.partner.binding-needed")}</p>;
  return (
    <>
      {request.hasRoom ? (
        <ActForm className="inline">
          <Hidden name="answer" value="accept" />
          <Button tone="go">{t("partners.requests.accept")}</Button>
        </ActForm>
      ) : (
        <div className="notice">
          <p>{t("refusals.partner.open-consortium-first")}</p>
          <ButtonLink to={`/firm/calls/${request.call.id}/join`} tone="go">
            {t("partners.requests.open")}
          </ButtonLink>
        </div>
      )}
      <ActForm>
        <Hidden name="answer" value="decline" />
        <TextArea
          name="note"
          label={t("partners.requests.note")}
          hint={t("partners.requests.noteHint")}
          most={MOST_NOTE}
          rows={3}
        />
        <div className="acts">
          <Button>{t("partners.requests.decline")}</Button>
        </div>
      </ActForm>
    </>
  );
}
