import { formatShare } from "../../i18n/format.ts";
import { inFours } from "../../kernel/seal-figure.ts";
import { SealFigure } from "../patterns/seal-card.tsx";
import { useWords } from "../words.tsx";
import type { AgreedMember, AgreementPage } from "./agreement.ts";
import { CLAUSES } from "./agreement-clauses.ts";

/** The agreement to be read: clauses, who does and gets what, the fingerprint of all this. */
export function AgreementText({ facts }: { facts: AgreementPage }) {
  const { t } = useWords();
  const { members, consortium, call, version, fingerprint } = facts;
  const lead = members.find((member) => member.isLead)?.name ?? "";
  const params = { name: consortium.name, call: call.title, lead };
  return (
    <div>
      <article className="agreement">
        <h2>{t("agreement.heading", { name: consortium.name })}</h2>
        <p className="note">
          {t("agreement.versionNumber", { version })} · {call.title} · {call.code}
        </p>
        <ol className="clauses">
          {CLAUSES.map((clause) => (
            <li key={clause}>{t(`agreement.clauses.1.${clause}`, params)}</li>
          ))}
        </ol>
        <h3>{t("agreement.parts")}</h3>
        <ul className="rows">
          {members.map((member) => (
            <Part key={member.id} member={member} />
          ))}
        </ul>
      </article>
      {facts.isNeeded ? (
        <div className="seal-card agreement-seal">
          <div className="seal-top">
            <div>
              <p className="note">{t("agreement.fingerprint")}</p>
              <p className="finger">{inFours(fingerprint)}</p>
              <p className="note">{t("agreement.fingerprintNote")}</p>
            </div>
            <SealFigure fingerprint={fingerprint} />
          </div>
          <details>
            <summary>{t("agreement.text")}</summary>
            <pre className="given num">{facts.content}</pre>
          </details>
        </div>
      ) : null}
    </div>
  );
}

function Part({ member }: { member: AgreedMember }) {
  const { t } = useWords();
  const share = (points: number | null) => (points === null ? t("agreement.open") : formatShare(points));
  return (
    <li>
      <div className="head">
        <span>
          <b>{member.name}</b>{" "}
          <span className="note">
            {t(`terms.consortiumRole.${member.isLead ? "lead" : "member"}`)}
            {member.uscc === "" ? "" : ` · ${member.uscc}`}
          </span>
        </span>
      </div>
      <p>{member.task === "" ? t("agreement.noTask") : member.task}</p>
      <p className="parts num">
        <span>
          {t("agreement.moneyShare")} <b>{share(member.moneyShare)}</b>
        </span>
        <span>
          {t("agreement.workShare")} <b>{share(member.workShare)}</b>
        </span>
      </p>
      {member.covers.length === 0 ? null : (
        <ul className="covers note">
          {member.covers.map(({ needId, position, title, strength }) => (
            <li key={needId}>
              {position} <span lang={title.lang}>{title.text}</span> · {t(`terms.strength.${strength}`)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
