import { refusalText } from "../../i18n/translate.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden, TextField } from "../primitives/field.tsx";
import { Moment } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";
import type { AgreementPage } from "./agreement.ts";

/** The act of signing for one's firm, or of taking a signature back; else why neither is open. */
export function SignBox({ facts }: { facts: AgreementPage }) {
  const { t } = useWords();
  const { own, isNeeded, isSubmitted, faults } = facts;
  if (!isNeeded || own.length === 0) return null;
  if (isSubmitted) return <p className="notice">{t("agreement.submitted")}</p>;
  if (!own.some((member) => member.maySign)) return <p className="notice">{t("agreement.mayNotSign")}</p>;
  const waiting = own.filter((member) => member.maySign && !member.isSigned);
  if (faults.length > 0 && waiting.length > 0) return <Faults facts={facts} />;
  return (
    <>
      {waiting.map((member) => (
        <SignForm key={member.memberId} facts={facts} member={member} />
      ))}
      {own
        .filter((member) => member.maySign && member.isSigned)
        .map((member) => (
          <ActForm
            key={member.memberId}
            action={`/firm/consortia/${facts.consortium.id}/agreement/withdraw`}
            className="inline"
            confirm={t("agreement.withdrawSure", { firm: member.name })}
          >
            <Hidden name="memberId" value={member.memberId} />
            <Button tone="quiet">{t("agreement.withdraw", { firm: member.name })}</Button>
          </ActForm>
        ))}
    </>
  );
}

function Faults({ facts }: { facts: AgreementPage }) {
  const { t } = useWords();
  return (
    <div className="notice">
      <p>{t("agreement.notYet")}</p>
      <ul>
        {facts.faults.map((fault) => (
          <li key={fault.code}>{refusalText(t, fault)}</li>
        ))}
      </ul>
      <a href={`/firm/consortia/${facts.consortium.id}`}>{t("agreement.toRoom")}</a>
    </div>
  );
}

/** Whoever has no password first has a code mailed; both show once more who signs. */
function SignForm({ facts, member }: { facts: AgreementPage; member: AgreementPage["own"][number] }) {
  const { t } = useWords();
  const { stepUp, fingerprint, version, consortium } = facts;
  const path = `/firm/consortia/${consortium.id}/agreement`;
  const isCodeOut = stepUp.codeUntil !== null;
  return (
    <section id="sign" className="sign-box">
      <h3>{t("agreement.signFor", { firm: member.name })}</h3>
      {stepUp.asks === "code" && !isCodeOut ? (
        <>
          <p className="note">{t("agreement.codeFirst")}</p>
          <ActForm action={`${path}/code`} className="inline">
            <Button tone="go">{t("agreement.sendCode")}</Button>
          </ActForm>
        </>
      ) : (
        <ActForm>
          <Hidden name="memberId" value={member.memberId} />
          <Hidden name="fingerprint" value={fingerprint} />
          {stepUp.asks === "password" ? (
            <TextField
              name="password"
              type="password"
              label={t("agreement.password")}
              hint={t("agreement.passwordHint")}
              autoComplete="current-password"
              most={200}
            />
          ) : null}
          {stepUp.asks === "code" ? (
            <TextField name="code" label={t("agreement.code")} mode="numeric" autoComplete="one-time-code" most={20} />
          ) : null}
          {stepUp.codeUntil === null ? null : (
            <p className="note">
              {t("agreement.codeUntil")} <Moment at={stepUp.codeUntil} />
            </p>
          )}
          <p className="note">{t("agreement.consent", { firm: member.name, version })}</p>
          <Button tone="go">{t("agreement.sign")}</Button>
        </ActForm>
      )}
      {stepUp.asks === "code" && isCodeOut ? (
        <ActForm action={`${path}/code`} className="inline">
          <button type="submit" className="link">
            {t("agreement.sendAgain")}
          </button>
        </ActForm>
      ) : null}
    </section>
  );
}
