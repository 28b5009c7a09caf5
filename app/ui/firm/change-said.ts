import type { Saying } from "../../domain/matching/check-need.ts";
import type { NeedStanding } from "../../domain/matching/need-standing.ts";
import type { OneChange } from "../../domain/matching/one-change.ts";
import { inLocale } from "../../i18n/format.ts";
import { figureInWords } from "../../i18n/name-said.ts";
import type { Translate } from "../../i18n/translate.ts";
import type { Locale } from "../../kernel/locale.ts";

/** A need as the fit page names it. */
export type FitNeedView = { readonly id: string; readonly position: number; readonly title: string };

export type ChangeContext = {
  readonly t: Translate;
  readonly locale: Locale;
  readonly callId: string;
  readonly firmId: string;
  readonly needs: readonly FitNeedView[];
  readonly standings: readonly NeedStanding[];
};

/** What a firm should do, as one sentence, and where that is done. */
export function changeSaid(
  { change }: OneChange,
  context: ChangeContext,
): { readonly said: string; readonly to: string } {
  const { t, locale, callId, firmId, needs } = context;
  const firm = `/firm/${firmId}`;
  const places = (ids: readonly string[]) =>
    needs
      .filter((need) => ids.includes(need.id))
      .map((need) => need.position)
      .join(t("public.why.and"));
  switch (change.kind) {
    case "figure":
      return forNeed(change.needId, change.isRaise ? "figure.raise" : "figure.state", context);
    case "say":
      return forNeed(change.needId, "say", context);
    case "claim": {
      const qualification = t(`terms.qualification.${change.qualification}`);
      return { said: t("fit.change.claim", { qualification }), to: `${firm}/qualifications` };
    }
    case "product":
      return { said: t("fit.change.product"), to: `${firm}/products/new` };
    case "verify":
      return { said: t("fit.change.verify"), to: `${firm}/verification` };
    case "profile":
      return { said: t("fit.change.profile"), to: firm };
    case "partner": {
      const firms = change.partners.map((one) => inLocale(locale, one.nameZh, one.nameEn)).join(t("public.why.and"));
      const said =
        change.needIds.length === 0
          ? t("fit.change.partnerShare", { firms })
          : t("fit.change.partner", { firms, places: places(change.needIds), count: change.needIds.length });
      return { said, to: `/firm/calls/${callId}/join` };
    }
    case "join":
      return { said: t("fit.change.join"), to: `/firm/partners/new?call=${callId}&kind=offer` };
  }
}

function forNeed(needId: string, key: string, { t, locale, firmId, needs, standings }: ChangeContext) {
  const need = needs.find((one) => one.id === needId);
  const standing = standings.find((one) => one.needId === needId);
  const product = standing?.product ?? null;
  const check = standing?.check ?? null;
  const said = t(`fit.change.${key}`, {
    product: product === null ? "" : inLocale(locale, product.nameZh, product.nameEn),
    place: need?.position ?? 0,
    need: need?.title ?? "",
    wanted: check === null ? "" : sayingSaid(t, check.wanted),
    said: check === null || check.said === null ? "" : sayingSaid(t, check.said),
  });
  const products = `/firm/${firmId}/products`;
  return { said, to: product === null ? `${products}/new` : `${products}/${product.id}` };
}

/** What is wanted or stated: a figure, yes or no, or words. */
export function sayingSaid(t: Translate, saying: Saying): string {
  if (saying.kind === "flag") return t(saying.isYes ? "fit.check.yes" : "fit.check.no");
  return saying.kind === "figure" ? figureInWords(t, saying.text) : saying.text;
}
