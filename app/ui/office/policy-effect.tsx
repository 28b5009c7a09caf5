import {
  POLICY_TARGETS,
  type PolicyFigures,
  type PolicyProject,
  type PolicySums,
  policyFigures,
  withProject,
} from "../../domain/scenarios/policy-figures.ts";
import { formatShare } from "../../i18n/format.ts";
import { Money } from "../primitives/money.tsx";
import { useWords } from "../words.tsx";

const FIGURES = ["socialCapitalShare", "fiscalLeverage", "digitalShare"] as const;

/** What the call would do to the district's policy figures: without it, with it, and what the policy asks for. */
export function PolicyEffect({ without, project }: { without: PolicySums; project: PolicyProject }) {
  const { t } = useWords();
  const before = policyFigures(without);
  const after = policyFigures(withProject(without, project));
  return (
    <aside className="side" aria-label={t("office.effect.title")}>
      <div className="card">
        <h2>{t("office.effect.title")}</h2>
        <p className="note">{t("office.effect.lead")}</p>
        <table>
          <thead>
            <tr>
              <th scope="col">{t("office.effect.figure")}</th>
              <th scope="col" className="n">
                {t("office.effect.without")}
              </th>
              <th scope="col" className="n">
                {t("office.effect.with")}
              </th>
            </tr>
          </thead>
          <tbody>
            {FIGURES.map((name) => (
              <tr key={name}>
                <th scope="row">
                  {t(`office.effect.${name}`)}
                  <span className="note block">{t(`office.effect.${name}Goal`)}</span>
                </th>
                <td className="n">
                  <Figure figures={before} name={name} />
                </td>
                <td className="n">
                  <b>
                    <Figure figures={after} name={name} />
                  </b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <Warnings figures={after} />
        <p className="note">
          {t("office.effect.apart")} <Money fen={after.socialWithoutFiscal} />
        </p>
        <p className="note">{t("office.effect.formula")}</p>
      </div>
    </aside>
  );
}

function Figure({ figures, name }: { figures: PolicyFigures; name: (typeof FIGURES)[number] }) {
  const { t } = useWords();
  const value = figures[name];
  if (value === null) return <>{t("site.none")}</>;
  return <>{name === "fiscalLeverage" ? (value / 100).toFixed(2) : formatShare(value)}</>;
}

/** Below what the policy asks for in principle: a warning, never a bar. */
function Warnings({ figures }: { figures: PolicyFigures }) {
  const { t } = useWords();
  const short = FIGURES.filter((name) => {
    const value = figures[name];
    return value !== null && value < POLICY_TARGETS[name];
  });
  if (short.length === 0) return null;
  return (
    <p className="notice refused">
      {t("office.effect.short", {
        names: short.map((name) => t(`office.effect.${name}`)).join(t("office.effect.comma")),
      })}
    </p>
  );
}
