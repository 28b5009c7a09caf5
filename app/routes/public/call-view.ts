import { renderMarkdown } from "../../adapters/markdown.ts";
import { stateAt } from "../../domain/calls/call.ts";
import type { WholeCall } from "../../domain/calls/call-queries.ts";
import { timelineOf } from "../../domain/calls/call-timeline.ts";
import type { Locale } from "../../kernel/locale.ts";
import type { CallSideView } from "../../ui/patterns/call-side.tsx";
import type { CriterionView } from "../../ui/patterns/criteria-bar.tsx";
import type { NeedView } from "../../ui/patterns/need-list.tsx";
import { saidIn } from "../../ui/primitives/said.tsx";

/** What the page of a call shows, and nothing else: a loader's data can be read by everybody. */
export function callView(
  { call, scenario, bureau, needs, criteria, attachments }: WholeCall,
  locale: Locale,
  now: number,
) {
  const title = saidIn(locale, call.titleZh, call.titleEn);
  const body = saidIn(locale, call.bodyZh, call.bodyEn);
  const side: CallSideView = {
    id: call.id,
    code: call.code,
    state: stateAt(call, now),
    deadline: call.deadline,
    total: call.total,
    fiscal: call.fiscal,
    social: call.social,
    durationMonths: call.durationMonths,
    place: call.place,
    acceptsConsortium: call.acceptsConsortium,
    isDigital: call.isDigital,
    bureau,
  };
  return {
    id: call.id,
    title,
    body: { html: renderMarkdown(body.text), lang: body.lang },
    side,
    kind: call.kind,
    domain: call.domain,
    article: call.article,
    investmentType: call.investmentType,
    stateNote: call.stateNote,
    amounts: { total: call.total, fiscal: call.fiscal, platform: call.platform, social: call.social },
    rules: {
      acceptsConsortium: call.acceptsConsortium,
      leadKind: call.leadKind,
      leastLocalSmeShare: call.leastLocalSmeShare,
      mostMembers: call.mostMembers,
    },
    scenario: {
      id: scenario.id,
      titleZh: scenario.titleZh,
      titleEn: scenario.titleEn,
      isPublic: scenario.isPublic,
      stage: scenario.stage,
      enteredAt: scenario.stageEnteredAt,
    },
    needs: needs.map((need, place) => needView(need, place + 1, locale)),
    criteria: criteria.map((criterion): CriterionView => {
      const said = saidIn(locale, criterion.titleZh, criterion.titleEn);
      const { id, weight, leastScore, guidance } = criterion;
      return { id, title: said.text, lang: said.lang, weight, leastScore, guidance };
    }),
    attachments: attachments.map(({ id, name, byteSize }) => ({ id, name, byteSize })),
    moments: timelineOf(call).map(({ name, at }) => ({ name, at })),
  };
}

export type CallView = ReturnType<typeof callView>;

function needView(need: WholeCall["needs"][number], position: number, locale: Locale): NeedView {
  const title = saidIn(locale, need.titleZh, need.titleEn);
  const detail = saidIn(locale, need.detailZh ?? "", need.detailEn);
  return {
    id: need.id,
    position,
    title: title.text,
    lang: title.lang,
    detail: detail.text,
    detailLang: detail.lang,
    kind: need.kind,
    workPackage: need.workPackage,
    comparator: need.comparator,
    threshold: need.threshold,
    unit: need.unit,
    evidence: need.evidence,
  };
}
