import type { CallKind, CallState } from "../../../db/schema/calls.ts";
import type { InvestmentType, Stage } from "../../../db/schema/scenarios.ts";
import { Said } from "../primitives/said.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";
import { LifeLine } from "./life-line.tsx";
import { PageHeader } from "./page-header.tsx";

export type CallHeadView = {
  readonly id: string;
  readonly title: { readonly text: string; readonly lang: "zh-CN" | undefined };
  readonly kind: CallKind;
  readonly domain: string | null;
  readonly article: number | null;
  readonly investmentType: InvestmentType | null;
  readonly side: { readonly state: CallState; readonly code: string; readonly acceptsConsortium: boolean };
  readonly scenario: {
    readonly id: string;
    readonly titleZh: string;
    readonly titleEn: string | null;
    readonly isPublic: boolean;
    readonly stage: Stage;
    readonly enteredAt: number;
  };
  readonly moments: readonly { readonly name: string; readonly at: number | null }[];
};

/** Title and tags of a call, and the life line of its scenario with what comes next. */
export function CallHead({ call }: { call: CallHeadView }) {
  const { locale, t } = useWords();
  const { domain, side } = call;
  const crumbs = [
    { label: t("site.nav.calls"), to: `/${locale}/calls` },
    ...(domain === null ? [] : [{ label: t(`terms.domain.${domain}`), to: `/${locale}/calls?domain=${domain}` }]),
    { label: side.code },
  ];
  return (
    <PageHeader
      crumbs={crumbs}
      title={call.title.text}
      titleLang={call.title.lang}
      tags={
        <>
          <Tag tone={side.state === "open" ? "ok" : "plain"}>{t(`terms.callState.${side.state}`)}</Tag>
          <Tag>{t(`terms.callKind.${call.kind}`)}</Tag>
          {call.investmentType === null ? null : <Tag>{t(`terms.investmentType.${call.investmentType}`)}</Tag>}
          {domain === null ? null : (
            <Tag>
              {call.article === null ? "" : `${t("terms.article", { number: call.article })} `}
              {t(`terms.domain.${domain}`)}
            </Tag>
          )}
          {side.acceptsConsortium ? <Tag>{t("public.call.consortium")}</Tag> : null}
        </>
      }
    />
  );
}

/** Where the call's scenario stands, and what comes next. */
export function CallLife({ call }: { call: CallHeadView }) {
  const { locale, now, t } = useWords();
  const { scenario, side } = call;
  const next = side.state === "open" ? call.moments.find((moment) => moment.at !== null && moment.at > now) : undefined;
  const what = next === undefined ? undefined : t(`public.call.nextMoment.${next.name}`);
  return (
    <div className="life-place">
      {scenario.isPublic ? (
        <p className="note">
          {t("public.call.scenario")}{" "}
          <a href={`/${locale}/scenarios/${scenario.id}`}>
            <Said zh={scenario.titleZh} en={scenario.titleEn} />
          </a>
        </p>
      ) : null}
      <LifeLine
        stage={scenario.stage}
        enteredAt={scenario.enteredAt}
        state={t(`terms.callState.${side.state}`)}
        next={what === undefined ? undefined : t("public.life.next", { what })}
      />
    </div>
  );
}
