import { CALL_TASKS, sumOfWeights } from "../../domain/calls/call.ts";
import { districtSums } from "../../domain/calls/public-call-queries.ts";
import { policyFigures, withProject } from "../../domain/scenarios/policy-figures.ts";
import { formFields } from "../../http/read-form.ts";
import { found, notFound } from "../../http/respond.ts";
import { admit, type PersonVisit } from "../../http/visit.ts";
import { formatClock, formatShare } from "../../i18n/format.ts";
import { refusalText, type Translate, translate } from "../../i18n/translate.ts";
import type { Route } from "./+types/autosave-part.ts";
import { openWork } from "./open-work.ts";
import { type FormTask, savePart } from "./save-part.ts";

/** What the script sends while somebody types: the same fields as the page's form, answered in JSON. */
export async function action(args: Route.ActionArgs): Promise<Response> {
  const visit = admit(args, "office");
  const task = found(CALL_TASKS.find((one): one is FormTask => one !== "attachments" && one === args.params.task));
  const t = translate(visit.locale);
  const saving = savePart(visit, args.params.call, task, await formFields(args.request, visit.facts));
  if (!saving.ok) {
    const first = Object.values(saving.form.errors).flat()[0];
    const why = first === undefined ? t("form.unsaved") : refusalText(t, first);
    return Response.json({ message: t("office.save.refused", { why }) }, { status: saving.status });
  }
  const said = [
    t("form.saved", { time: formatClock(visit.now, visit.locale) }),
    effect(visit, args.params.call, task, t),
  ];
  const message = said.filter((part) => part !== "").join(" · ");
  return Response.json({ message, fields: { version: String(saving.saved.version) } });
}

export function loader(args: Route.LoaderArgs): never {
  admit(args, "office");
  throw notFound();
}

/** What the saved values do, in one line: the sum of weights, the district's figures with this call. */
function effect(visit: PersonVisit, param: string | undefined, task: FormTask, t: Translate): string {
  if (task !== "criteria" && task !== "money") return "";
  const { call, criteria } = openWork(visit, param);
  if (task === "criteria") return t("office.criteria.sum", { sum: sumOfWeights(criteria) });
  const { socialCapitalShare, fiscalLeverage } = policyFigures(
    withProject(districtSums(visit.db, visit.now, call.id), call),
  );
  return t("office.money.effectLine", {
    social: socialCapitalShare === null ? t("site.none") : formatShare(socialCapitalShare),
    leverage: fiscalLeverage === null ? t("site.none") : (fiscalLeverage / 100).toFixed(2),
  });
}
