import { NO } from "../../domain/products/capability.ts";
import { capabilitySaid, type TermReader } from "../../i18n/capability-said.ts";
import { unitSaid } from "../../i18n/name-said.ts";
import type { Translate } from "../../i18n/translate.ts";
import { figureText } from "../../kernel/figure.ts";
import type { DocumentFigure, FigureCheck } from "../../search/engine.ts";

/** A stated figure as people write it: `≥ 96 %`, `2–4 s`, yes or no. */
export function figureSaid(t: Translate, { type, low, high, unit }: DocumentFigure): string {
  if (type === "flag") return t(low === NO ? "fit.check.no" : "fit.check.yes");
  const ends = [low, high].flatMap((end) => (end === null ? [] : [figureText(end)]));
  const sign = low === null ? "≤ " : high === null ? "≥ " : "";
  const figure = [...new Set(ends)].join("–");
  return [`${sign}${figure}`, unitSaid(t, unit, figure)].join(" ").trim();
}

/** Where a stated figure is shown by: `检测报告，2026-08`; empty when nothing is named. */
export function evidenceSaid(t: Translate, said: Pick<DocumentFigure, "evidence" | "evidenceOn">): string {
  return [said.evidence ?? "", said.evidenceOn?.slice(0, 7) ?? ""]
    .filter((part) => part !== "")
    .join(t("public.why.comma"));
}

/** What a check found, in words, with the figure, its evidence and the evidence's age. */
export function checkSaid(words: TermReader & { readonly t: Translate }, { verdict, said }: FigureCheck): string {
  const { t } = words;
  if (said === null) return t("fit.check.nothing");
  const figure = `${capabilitySaid(said.name, words)} ${figureSaid(t, said)}`;
  const evidence = evidenceSaid(t, said);
  const shown = evidence === "" ? t("fit.check.unproved", { figure }) : t("fit.check.proved", { figure, evidence });
  return t(`fit.check.${verdict}`, { figure: shown });
}
