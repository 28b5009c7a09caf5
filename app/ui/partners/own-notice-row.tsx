import type { NoticeState } from "../../domain/partners/partner-notice.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Day } from "../primitives/moment.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";
import { langOf } from "./partner-row.tsx";

export type OwnNotice = {
  readonly id: string;
  readonly kind: "seek" | "offer";
  readonly role: "lead" | "member";
  readonly language: "zh" | "en";
  readonly title: string;
  readonly state: NoticeState;
  readonly call: string | null;
  readonly until: number;
  readonly isRenewable: boolean;
  readonly mayChange: boolean;
};

/** A notice of one's own firm, with what may be done about it. */
export function OwnNoticeRow({ notice }: { notice: OwnNotice }) {
  const { locale, t } = useWords();
  const isOut = notice.state === "published";
  const isOver = notice.state === "withdrawn";
  return (
    <li>
      <div className="row-head">
        <h2 className="title" lang={langOf(notice.language, locale)}>
          {isOut ? <a href={`/${locale}/partners/${notice.id}`}>{notice.title}</a> : notice.title}
        </h2>
        <Tag tone={isOut ? "ok" : "plain"}>{t(`terms.partnerNoticeState.${notice.state}`)}</Tag>
      </div>
      <p className="facts-line note">
        <span>{t(`partners.${notice.kind}.${notice.role}`)}</span>
        <span>{notice.call ?? t("terms.partnerScope.standing")}</span>
        {isOver ? null : (
          <span>
            {t("partners.until")} <Day at={notice.until} />
          </span>
        )}
      </p>
      {notice.mayChange && !isOver ? (
        <div className="acts tight">
          {isOut ? <a href={`/firm/partners/${notice.id}`}>{t("partners.edit.link")}</a> : null}
          {notice.isRenewable ? (
            <ActForm action={`/firm/partners/${notice.id}/renew`} className="inline">
              <button type="submit" className="link">
                {t("partners.renew")}
              </button>
            </ActForm>
          ) : null}
          <ActForm
            action={`/firm/partners/${notice.id}/withdraw`}
            className="inline"
            confirm={t("partners.withdrawSure", { title: notice.title })}
          >
            <button type="submit" className="link">
              {t("partners.withdraw")}
            </button>
          </ActForm>
        </div>
      ) : null}
    </li>
  );
}
