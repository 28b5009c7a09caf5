import type { ListedRequest } from "../../domain/organizations/verification-queries.ts";
import { Moment } from "../primitives/moment.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";
import { EvidenceList } from "./evidence-list.tsx";

/** Every request for verification with what came along and how it was answered, the latest first. */
export function RequestHistory({ requests }: { requests: readonly ListedRequest[] }) {
  const { t } = useWords();
  if (requests.length === 0) return <p className="note">{t("identity.history.none")}</p>;
  return (
    <ul className="rows">
      {requests.map(({ request, evidence }) => (
        <li key={request.id}>
          <div className="head">
            <span>
              {t("identity.history.asked")} <Moment at={request.requestedAt} />
            </span>
            <Tag tone={request.state === "verified" ? "ok" : request.state === "rejected" ? "warn" : "link"}>
              {t(`identity.history.state.${request.state}`)}
            </Tag>
          </div>
          {request.note === null ? null : <p>{request.note}</p>}
          <EvidenceList evidence={evidence} none={t("identity.evidence.none")} />
        </li>
      ))}
    </ul>
  );
}

/** The names that an organisation had before: its code is the key, the name may change. */
export function FormerNames({
  names,
}: {
  names: readonly { readonly id: string; readonly nameZh: string; readonly replacedAt: number }[];
}) {
  const { t } = useWords();
  if (names.length === 0) return null;
  return (
    <section>
      <h2>{t("identity.history.names")}</h2>
      <ul className="rows">
        {names.map((one) => (
          <li key={one.id}>
            {one.nameZh} <span className="note">{t("identity.history.until")}</span> <Moment at={one.replacedAt} />
          </li>
        ))}
      </ul>
    </section>
  );
}
