import type { CallState } from "../../domain/calls/call.ts";
import { TimeLeft } from "../patterns/deadline-clock.tsx";
import { Day, Moment } from "../primitives/moment.tsx";
import { Said } from "../primitives/said.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

export type DeskItem = {
  readonly id: string;
  readonly code: string;
  readonly titleZh: string;
  readonly titleEn: string | null;
  readonly deadline: number | null;
  readonly publishAt: number | null;
  readonly updatedAt: number;
  readonly bureau: { readonly nameZh: string; readonly nameEn: string | null };
  readonly state: CallState;
};

/** One group of calls on the desk; nothing when it is empty. */
export function CallGroup({ name, items }: { name: string; items: readonly DeskItem[] }) {
  const { t } = useWords();
  if (items.length === 0) return null;
  return (
    <section>
      <div className="head">
        <h2>{t(`office.group.${name}`)}</h2>
        <span className="note num">{t("office.count", { count: items.length })}</span>
      </div>
      <ul className="rows">
        {items.map((item) => (
          <li key={item.id}>
            <div className="head">
              <a className="title" href={`/office/calls/${item.id}${name === "toApprove" ? "/approval" : ""}`}>
                {item.titleZh === "" ? t("office.untitled") : <Said zh={item.titleZh} en={item.titleEn} />}
              </a>
              <Aside item={item} />
            </div>
            <p className="note facts-line">
              <span className="num">{item.code}</span>
              <span>
                <Said zh={item.bureau.nameZh} en={item.bureau.nameEn} />
              </span>
              <span>
                {t("office.changed")} <Day at={item.updatedAt} />
              </span>
              <span>
                <a
                  href={`/office/calls/new?clone=${item.id}`}
                  aria-label={t("office.cloneOf", { title: item.titleZh })}
                >
                  {t("office.clone")}
                </a>
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Aside({ item }: { item: DeskItem }) {
  const { t } = useWords();
  if (item.state === "open" && item.deadline !== null) return <TimeLeft deadline={item.deadline} />;
  if (item.state === "scheduled" && item.publishAt !== null) return <Moment at={item.publishAt} />;
  return <Tag>{t(`terms.callState.${item.state}`)}</Tag>;
}
