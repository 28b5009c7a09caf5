import type { PolicyFigures } from "../../domain/scenarios/policy-figures.ts";
import { POLICY_TARGETS } from "../../domain/scenarios/policy-figures.ts";
import { formatShare } from "../../i18n/format.ts";
import { useWords } from "../words.tsx";
import { PolicyMeter } from "./policy-meter.tsx";

/** How the money is doing: the policy's three figures, each beside its target. */
export function PolicyFiguresBoard({ figures }: { figures: PolicyFigures }) {
  const { locale, t } = useWords();
  const none = t("public.figures.none");
  const { socialCapitalShare: social, fiscalLeverage: leverage, digitalShare: digital } = figures;
  return (
    <section>
      <div className="head">
        <h2>{t("public.home.figures")}</h2>
        <a className="note" href={`/${locale}/scenarios`}>
          {t("public.home.figuresLink")}
        </a>
      </div>
      <dl className="fig">
        <PolicyMeter
          label={t("public.figures.social")}
          text={social === null ? none : formatShare(social)}
          goal={t("public.figures.socialGoal")}
          value={social}
          target={POLICY_TARGETS.socialCapitalShare}
          most={10_000}
        />
        <PolicyMeter
          label={t("public.figures.leverage")}
          text={leverage === null ? none : t("public.figures.times", { times: (leverage / 100).toFixed(2) })}
          goal={t("public.figures.leverageGoal")}
          value={leverage}
          target={POLICY_TARGETS.fiscalLeverage}
          most={600}
        />
        <PolicyMeter
          label={t("public.figures.digital")}
          text={digital === null ? none : formatShare(digital)}
          goal={t("public.figures.digitalGoal")}
          value={digital}
          target={POLICY_TARGETS.digitalShare}
          most={10_000}
        />
      </dl>
      <p className="note">{t("public.home.figuresNote")}</p>
    </section>
  );
}
