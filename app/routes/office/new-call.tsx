import { data } from "react-router";
import { createCallSchema } from "../../domain/calls/call-schema.ts";
import { CALL_TEMPLATES } from "../../domain/calls/call-templates.ts";
import { createCall } from "../../domain/calls/create-call.ts";
import { clonableCalls } from "../../domain/calls/office-call-queries.ts";
import { choosableScenarios } from "../../domain/scenarios/scenario-queries.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, notFound, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { newId, parseId } from "../../kernel/ids.ts";
import { NewCallForm } from "../../ui/office/new-call-form.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/new-call.ts";
import { actingBureaus } from "./office-bureaus.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "office");
  const { actor, db, now, url } = visit;
  const bureaus = actingBureaus(actor);
  if (bureaus.length === 0) throw notFound();
  const ids = bureaus.map((one) => one.organizationId);
  const clones = clonableCalls(db, ids, now).map(({ call }) => call);
  const cloned = clones.find((call) => call.id === url.searchParams.get("clone"));
  const scenario = url.searchParams.get("scenario");
  return {
    id: newId<"call">(now),
    bureaus: bureaus.map(({ organizationId, nameZh, nameEn }) => ({ id: organizationId, nameZh, nameEn })),
    templates: CALL_TEMPLATES.map(({ article, titleZh, titleEn }) => ({ article, titleZh, titleEn })),
    clones: clones.map(({ id, code, titleZh, titleEn }) => ({ id, code, titleZh, titleEn })),
    scenarios: choosableScenarios(db, ids).map(({ scenario: { id, titleZh, titleEn } }) => ({ id, titleZh, titleEn })),
    chosen: {
      bureauId: cloned?.bureauId ?? ids[0] ?? "",
      start: cloned === undefined ? "" : `call:${cloned.id}`,
      scenario: cloned?.scenarioId ?? scenario ?? "new",
      kind: cloned?.kind ?? "opportunity",
    },
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "office");
  const reading = await readForm(args.request, visit.facts, createCallSchema);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const { id, bureauId, ...rest } = reading.value;
  const command = {
    ...rest,
    id: found(parseId<"call">(id)),
    bureauId: found(parseId<"organization">(bureauId)),
  };
  const result = createCall(visit.db, command, visit);
  if (result.ok) return seeOther(visit, `/office/calls/${result.value.callId}`, doneFlash("office.created"));
  if (statusOf(result.refusal) === 404) throw notFound();
  return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
}

/** Begins a call: from the template of an article, from an earlier call, or blank. */
export default function NewCall({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  return (
    <main id="content" className="wrap narrow">
      <title>{`${t("office.new.title")} · ${t("office.title")}`}</title>
      <PageHeader
        title={t("office.new.title")}
        lead={t("office.new.lead")}
        crumbs={[{ label: t("office.title"), to: "/office" }, { label: t("office.new.title") }]}
      />
      <NewCallForm {...loaderData} form={actionData?.form} />
    </main>
  );
}
