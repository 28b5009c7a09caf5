import type { JoinRequestState } from "../../domain/partners/partner-notice.ts";
import { Moment } from "../primitives/moment.tsx";
import { Tag, type TagTone } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

export type RequestRow = {
  readonly id: string;
  readonly isOurs: boolean;
  readonly asker: string;
  readonly owner: string;
  readonly call: string;
  readonly state: JoinRequestState;
  readonly requestedAt: number;
  readonly expiresAt: number;
};

export const REQUEST_TONE: Readonly<Record<JoinRequestState, TagTone>> = {
  pending: "warn",
  accepted: "ok",
  declined: "plain",
  withdrawn: "plain",
  expired: "plain",
};

/** Requests to join, those that one's firms made and those made of them. */
export function RequestRows({ requests }: { requests: readonly RequestRow[] }) {
  const { t } = useWords();
  return (
    <ul className="rows">
      {requests.map((request) => (
        <li key={request.id}>
          <div className="row-head">
            <h2 className="title">
              <a href={`/firm/requests/${request.id}`}>
                {t(request.isOurs ? "partners.requests.ours" : "partners.requests.theirs", {
                  asker: request.asker,
                  owner: request.owner,
                })}
              </a>
            </h2>
            <Tag tone={REQUEST_TONE[request.state]}>{t(`terms.joinRequestState.${request.state}`)}</Tag>
          </div>
          <p className="facts-line note">
            <span>{request.call}</span>
            <Moment at={request.requestedAt} />
            {request.state === "pending" ? (
              <span>
                {t("partners.requests.until")} <Moment at={request.expiresAt} />
              </span>
            ) : null}
          </p>
        </li>
      ))}
    </ul>
  );
}
