import type { OrganizationRow } from "../../domain/organizations/organization.ts";
import { judgeSize, type SizeCheck, type SizeStep } from "../../domain/organizations/size-class.ts";
import { formatCount, formatMoney } from "../../i18n/format.ts";
import { WAN } from "../../kernel/money.ts";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

/** Which size class the figures lead to and by which limits, or what is still lacking for one. */
export function SizePanel({ organization }: { organization: OrganizationRow }) {
  const { t } = useWords();
  const judged = judgeSize(organization);
  if (judged.kind === "open") {
    if (judged.why === "not-a-firm") return null;
    const figures = judged.missing.map((figure) => t(`identity.size.${figure}`)).join(t("firm.home.comma"));
    return (
      <section className="card" id="size">
        <h2>{t("identity.size.title")}</h2>
        <p>{t(`identity.size.open.${judged.why}`, { figures })}</p>
        <p className="note">{t("identity.size.basis")}</p>
      </section>
    );
  }
  return (
    <section className="card" id="size">
      <h2>{t("identity.size.title")}</h2>
      <p>
        <b>{t(`terms.sizeClass.${judged.sizeClass}`)}</b>{" "}
        <span className="note">{t("identity.size.by", { trade: t(`terms.sizeTrade.${judged.trade}`) })}</span>
      </p>
      <ul className="rows">
        {judged.steps.map((step) => (
          <Step key={step.sizeClass} step={step} isReached={step.sizeClass === judged.sizeClass} />
        ))}
      </ul>
      {judged.sizeClass === "micro" ? <p>{t("identity.size.micro")}</p> : null}
      {organization.sizeClass === judged.sizeClass ? null : <p className="notice">{t("identity.size.stale")}</p>}
      <p className="note">{t("identity.size.basis")}</p>
    </section>
  );
}

function Step({ step, isReached }: { step: SizeStep; isReached: boolean }) {
  const { t } = useWords();
  return (
    <li>
      <div className="head">
        <span>{t(`terms.sizeClass.${step.sizeClass}`)}</span>
        <Tag tone={isReached ? "ok" : "plain"}>{t(step.isMet ? "identity.size.met" : "identity.size.notMet")}</Tag>
      </div>
      {step.checks.map((check) => (
        <p className="note" key={check.figure}>
          <Limit check={check} />
        </p>
      ))}
    </li>
  );
}

function Limit({ check: { figure, limit, has, isMet } }: { check: SizeCheck }) {
  const { locale, t } = useWords();
  const said = (amount: number) =>
    figure === "staff" ? t("identity.size.people", { number: formatCount(amount) }) : formatMoney(amount, locale);
  const params = {
    figure: t(`identity.size.${figure}`),
    has: said(has),
    limit: said(figure === "staff" ? limit : limit * WAN),
  };
  return t(isMet ? "identity.size.reaches" : "identity.size.misses", params);
}
