import { data } from "react-router";
import { needsOf } from "../../domain/calls/call-queries.ts";
import { isLiving } from "../../domain/consortia/consortium.ts";
import { canSetCoverage } from "../../domain/consortia/consortium-policy.ts";
import { listCoverage } from "../../domain/consortia/consortium-queries.ts";
import { setEvidenceCommand } from "../../domain/consortia/consortium-schema.ts";
import { setEvidence } from "../../domain/consortia/set-evidence.ts";
import { listOwnProducts } from "../../domain/products/product-queries.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit, type PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { EvidenceForm } from "../../ui/consortia/evidence-form.tsx";
import { NeedCover } from "../../ui/consortia/need-cover.tsx";
import { RoomFrame } from "../../ui/consortia/room-frame.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { saidIn } from "../../ui/primitives/said.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/consortium-need.ts";
import { nameIn } from "./consortium-room-facts.ts";
import { partyRoom } from "./party-room.ts";
import { coverageCells } from "./room-coverage.ts";

function needHere(visit: PersonVisit, params: Route.LoaderArgs["params"]) {
  const room = partyRoom(visit, params.consortium);
  const need = found(needsOf(visit.db, room.call.id).find((one) => one.id === params.need));
  return { room, need };
}

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { db, actor, now, locale } = visit;
  const { room, need } = needHere(visit, args.params);
  const { consortium, call } = room;
  const cells = coverageCells(
    visit,
    listCoverage(db, consortium.id).filter((cell) => cell.needId === need.id),
    [need],
  );
  const members = room.members
    .filter((member) => isLiving(member, now))
    .map((member) => ({
      id: member.organizationId,
      name: nameIn(visit, room.members, member.organizationId),
      cell: cells.find((cell) => cell.organizationId === member.organizationId) ?? null,
      mayEdit: canSetCoverage(actor, member, { consortium, call, verb: "set-coverage", now }).allowed,
    }));
  const editable = members.filter((member) => member.mayEdit);
  const asked = visit.url.searchParams.get("firm");
  const edited = editable.find((member) => member.id === asked) ?? editable[0];
  const products = edited === undefined ? [] : listOwnProducts(db, edited.id, 1).items;
  return {
    head: room.head,
    need: {
      id: need.id,
      position: need.position,
      title: saidIn(locale, need.titleZh, need.titleEn),
      detail: need.detailZh === null ? null : saidIn(locale, need.detailZh, need.detailEn),
      kind: need.kind,
    },
    members,
    edited: edited ?? null,
    products: products
      .filter((product) => product.state === "published")
      .map(({ id, nameZh, nameEn }) => ({ value: id, label: inLocale(locale, nameZh, nameEn) })),
    isLead: room.isLead,
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { room, need } = needHere(visit, args.params);
  const command = setEvidenceCommand.omit({ consortiumId: true, needId: true });
  const reading = await readForm(args.request, visit.facts, command);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const ids = { consortiumId: room.consortium.id, needId: need.id };
  const result = setEvidence(visit.db, { ...reading.value, ...ids }, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  const path = `/firm/consortia/${room.consortium.id}/needs/${need.id}?firm=${reading.value.organizationId}`;
  return seeOther(visit, path, doneFlash("consortium.evidence"));
}

export default function ConsortiumNeed({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { head, need, members, edited, products } = loaderData;
  return (
    <RoomFrame head={head} place="overview" title={t("room.need.title", { place: need.position })} narrow>
      <NeedCover consortiumId={head.consortium.id} need={need} members={members} isLead={loaderData.isLead} />
      <FormState form={actionData?.form}>
        {edited === null ? null : (
          <EvidenceForm member={edited} products={products} version={head.consortium.version} form={actionData?.form} />
        )}
      </FormState>
      <p>
        <a href={`/firm/consortia/${head.consortium.id}/comments?topic=need&id=${need.id}`}>{t("room.need.talk")}</a>
      </p>
    </RoomFrame>
  );
}
