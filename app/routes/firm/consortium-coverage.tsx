import { data } from "react-router";
import { actsFor } from "../../domain/accounts/actor.ts";
import { setCoverageCommand } from "../../domain/consortia/consortium-schema.ts";
import { setCoverage } from "../../domain/consortia/set-coverage.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { CoverageForm } from "../../ui/consortia/coverage-form.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/consortium-coverage.ts";
import { readableConsortium, roomFacts } from "./consortium-room-facts.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { consortium } = readableConsortium(visit, args.params.consortium);
  const room = roomFacts(visit, args.params.consortium);
  const isLead = actsFor(visit.actor, consortium.leadId);
  const columns = room.members.filter((member) => {
    const own = visit.actor.memberships.find((one) => one.organizationId === member.organizationId);
    const isOwn = own !== undefined && actsFor(visit.actor, own.organizationId) && member.state === "accepted";
    return room.isOpen && (isLead || isOwn);
  });
  return { room, columns };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { consortium } = readableConsortium(visit, args.params.consortium);
  const reading = await readForm(args.request, visit.facts, setCoverageCommand.omit({ consortiumId: true }));
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = setCoverage(visit.db, { ...reading.value, consortiumId: consortium.id }, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  return seeOther(visit, `/firm/consortia/${consortium.id}`, doneFlash("consortium.saved"));
}

export default function ConsortiumCoverage({ loaderData: { room, columns }, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const back = `/firm/consortia/${room.consortium.id}`;
  return (
    <main id="content" className="wrap">
      <title>{`${t("consortia.coverage.title")} · ${t("site.name")}`}</title>
      <PageHeader
        title={t("consortia.coverage.title")}
        crumbs={[{ label: room.consortium.name, to: back }, { label: t("consortia.coverage.title") }]}
        lead={t("consortia.coverage.lead")}
      />
      <FormState form={actionData?.form}>
        <CoverageForm room={room} columns={columns} />
      </FormState>
    </main>
  );
}
