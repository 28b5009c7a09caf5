import type { OrganizationKind } from "../../domain/organizations/organization.ts";
import { inLocale } from "../../i18n/format.ts";
import { DAY } from "../../kernel/instant.ts";
import { Moment } from "../primitives/moment.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

/** The queues of the officials: three that wait, two to look things up in. */
export const QUEUES = ["identity", "status", "ownership", "verified", "rejected"] as const;

export type QueueName = (typeof QUEUES)[number];

export type QueueRow = {
  readonly key: string;
  readonly path: string;
  readonly kind: OrganizationKind;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly number: string;
  readonly since: number;
  /** The status that is claimed; null in the queues of firms. */
  readonly status: string | null;
  readonly now: number;
};

/** After so many days somebody has waited too long. */
const LONG = 5;

/** What waits, the longest waiting first, each with the days. */
export function QueueRows({ queue, rows }: { queue: QueueName; rows: readonly QueueRow[] }) {
  const { locale, t } = useWords();
  const isWaiting = queue !== "verified" && queue !== "rejected";
  return (
    <ul className="rows">
      {rows.map((one) => {
        const days = Math.max(0, Math.floor((one.now - one.since) / DAY));
        return (
          <li key={one.key}>
            <div className="head">
              <a className="title" href={one.path}>
                {inLocale(locale, one.nameZh, one.nameEn)}
                {one.status === null ? "" : ` · ${t(`terms.qualification.${one.status}`)}`}
              </a>
              <span className="tags">
                <Tag>{t(`terms.organizationKind.${one.kind}`)}</Tag>
                {isWaiting ? (
                  <Tag tone={days > LONG ? "warn" : "plain"}>{t("identity.queue.days", { count: days })}</Tag>
                ) : null}
              </span>
            </div>
            <p className="note">
              <span className="num">{one.number}</span> · {t(`identity.queue.since.${isWaiting ? "asked" : "changed"}`)}{" "}
              <Moment at={one.since} />
            </p>
          </li>
        );
      })}
    </ul>
  );
}
