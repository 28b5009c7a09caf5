import { inLocale } from "../../i18n/format.ts";
import type { FirmFit } from "../../search/firm-fit.ts";
import { ButtonLink } from "../primitives/button.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";
import { changeSaid, type FitNeedView } from "./change-said.ts";
import { NeedVerdicts } from "./need-verdicts.tsx";
import { RuleVerdicts } from "./rule-verdicts.tsx";

type FitProps = { readonly fit: FirmFit; readonly callId: string; readonly needs: readonly FitNeedView[] };

const TONES = { met: "ok", "not-met": "warn", unknown: "plain" } as const;

/** One firm held against a call: how it may take part, the one change that helps, every rule and every need. */
export function FirmFitSection({ fit, callId, needs, acceptsConsortium }: FitProps & { acceptsConsortium: boolean }) {
  const { locale, t } = useWords();
  const must = fit.needs.filter((need) => need.isMust);
  const count = (verdict: string) => must.filter((need) => need.verdict === verdict).length;
  const partnersAt = (needId: string) => `/${locale}/partners?call=${callId}&need=${needId}`;
  return (
    <section className="fit-firm">
      <h2>{inLocale(locale, fit.nameZh, fit.nameEn)}</h2>
      <p className="tags">
        {fit.standings
          .filter(({ as }) => as === "alone" || acceptsConsortium)
          .map(({ as, verdict, open }) => (
            <Tag key={as} tone={TONES[verdict]}>
              {t(`fit.can.${as}.${verdict}`, { count: open })}
            </Tag>
          ))}
      </p>
      {fit.takesPartBy === null ? null : (
        <p className="notice">
          {t(`fit.page.part.${fit.takesPartBy}`)} <a href="/firm/bids">{t("fit.page.part.open")}</a>
        </p>
      )}
      <OneChangeBox fit={fit} callId={callId} needs={needs} />
      <h3>{t("fit.page.rules")}</h3>
      <RuleVerdicts rules={fit.rules} firmId={fit.firmId} />
      <h3>{t("fit.page.needs")}</h3>
      <p className="note">
        {t("fit.need.summary", { met: count("met"), unknown: count("unknown"), notMet: count("not-met") })}
      </p>
      <NeedVerdicts
        needs={needs}
        standings={fit.needs}
        firmId={fit.firmId}
        partnersAt={acceptsConsortium ? partnersAt : null}
      />
    </section>
  );
}

/** The single change that brings the firm furthest, as one sentence with the way there. */
export function OneChangeBox({ fit, callId, needs }: FitProps) {
  const { locale, t } = useWords();
  if (fit.change === null) return null;
  const { as, left, change } = fit.change;
  const { said, to } = changeSaid(fit.change, { t, locale, callId, firmId: fit.firmId, needs, standings: fit.needs });
  return (
    <div className="one-change">
      <p className="note">{t(left === 0 ? "fit.change.title" : "fit.change.closest")}</p>
      <p>
        <b>{said}</b> {left === 0 ? t(`fit.change.done.${as}`) : t("fit.change.left", { count: left })}
      </p>
      <div className="acts">
        <ButtonLink to={to}>{t(`fit.change.act.${change.kind}`)}</ButtonLink>
      </div>
    </div>
  );
}
