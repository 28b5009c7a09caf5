import type { ReactNode } from "react";
import type { LeadKind } from "../../domain/calls/call.ts";
import type { InvestmentType } from "../../domain/scenarios/scenario.ts";
import { AttachmentList } from "../patterns/attachment-list.tsx";
import { CallRules } from "../patterns/call-rules.tsx";
import { CriteriaBar, type CriterionView } from "../patterns/criteria-bar.tsx";
import { MoneySplit } from "../patterns/money-split.tsx";
import { NeedList, type NeedView } from "../patterns/need-list.tsx";
import { Prose } from "../patterns/prose.tsx";
import { Timeline, type TimelineMoment } from "../patterns/timeline.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

type Lang = "zh-CN" | undefined;
type Amount = number | null;

export type PreviewedCall = {
  readonly title: { readonly text: string; readonly lang: Lang };
  readonly body: { readonly html: string; readonly lang: Lang };
  readonly kind: string;
  readonly domain: string | null;
  readonly article: number | null;
  readonly investmentType: InvestmentType | null;
  readonly amounts: {
    readonly total: Amount;
    readonly fiscal: Amount;
    readonly platform: Amount;
    readonly social: Amount;
  };
  readonly rules: {
    readonly acceptsConsortium: boolean;
    readonly leadKind: LeadKind;
    readonly leastLocalSmeShare: number | null;
    readonly mostMembers: number | null;
  };
  readonly needs: readonly NeedView[];
  readonly criteria: readonly CriterionView[];
  readonly attachments: readonly { readonly id: string; readonly name: string; readonly byteSize: number }[];
  readonly moments: readonly TimelineMoment[];
};

/** A call as its public page shows it, without the acts of that page. */
export function CallPreview({ call }: { call: PreviewedCall }) {
  const { t } = useWords();
  return (
    <article>
      <h2 className="preview-title" lang={call.title.lang}>
        {call.title.text || t("office.untitled")}
      </h2>
      <p className="tags">
        <Tag>{t(`terms.callKind.${call.kind}`)}</Tag>
        {call.investmentType === null ? null : <Tag>{t(`terms.investmentType.${call.investmentType}`)}</Tag>}
        {call.domain === null ? null : (
          <Tag>
            {call.article === null ? "" : `${t("terms.article", { number: call.article })} `}
            {t(`terms.domain.${call.domain}`)}
          </Tag>
        )}
      </p>
      <Prose html={call.body.html} lang={call.body.lang} />
      <Part title={t("public.call.needs")}>
        <NeedList needs={call.needs} />
      </Part>
      <Part title={t("public.call.who")}>
        <CallRules rules={call.rules} />
      </Part>
      {call.criteria.length === 0 ? null : (
        <Part title={t("public.call.criteria")}>
          <CriteriaBar criteria={call.criteria} />
        </Part>
      )}
      <Part title={t("public.call.money")}>
        <MoneySplit amounts={call.amounts} />
      </Part>
      <Part title={t("public.call.timeline")}>
        <Timeline moments={call.moments} isOver={false} />
      </Part>
      <AttachmentList attachments={call.attachments} />
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
