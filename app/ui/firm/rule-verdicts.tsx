import type { RuleChange, RuleVerdict, Verdict } from "../../domain/matching/eligibility.ts";
import { formatShare } from "../../i18n/format.ts";
import { nameSaid } from "../../i18n/name-said.ts";
import type { Translate } from "../../i18n/translate.ts";
import { DataTable } from "../primitives/data-table.tsx";
import { Tag, type TagTone } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

const TONES = { met: "ok", "not-met": "warn", unknown: "plain" } as const satisfies Record<Verdict, TagTone>;

/** Met, not met or unknown, as a word with its colour. */
export function VerdictTag({ verdict }: { verdict: Verdict }) {
  const { t } = useWords();
  return <Tag tone={TONES[verdict]}>{t(`fit.verdict.${verdict}`)}</Tag>;
}

/** Every condition of a call with its verdict for a firm, why, on what basis, and what to do. */
export function RuleVerdicts({ rules, firmId }: { rules: readonly RuleVerdict[]; firmId: string }) {
  const { t } = useWords();
  return (
    <div className="fit-table">
      <DataTable
        stacks
        caption={t("fit.page.rules")}
        rows={rules}
        keyOf={(one) => one.rule.name}
        columns={[
          { head: t("fit.page.rule"), cell: (one) => t(`fit.rule.${one.rule.name}`) },
          { head: t("fit.page.verdict"), cell: (one) => <VerdictTag verdict={one.verdict} /> },
          {
            head: t("fit.page.said"),
            cell: (one) => (
              <>
                {ruleSaid(t, one)}
                {one.rule.binds.length === 3 ? null : (
                  <span className="note">
                    {t("fit.page.binds", {
                      as: one.rule.binds.map((as) => t(`fit.as.${as}`)).join(t("public.why.and")),
                    })}
                  </span>
                )}
              </>
            ),
          },
          {
            head: t("fit.page.basis"),
            cell: ({ rule }) => (
              <span className="note">
                {t(`fit.source.${rule.source}`)}
                {rule.legalBasis === "" ? null : (
                  <span className="block">{nameSaid(t, "legalBasis", rule.legalBasis)}</span>
                )}
              </span>
            ),
          },
          {
            head: t("fit.page.act"),
            cell: ({ change }) =>
              change === null ? null : (
                <a href={addressOf(change.kind, firmId)}>{t(`fit.change.act.${change.kind}`)}</a>
              ),
          },
        ]}
      />
    </div>
  );
}

/** Why a rule is met or not, as a sentence. */
export function ruleSaid(t: Translate, { rule, said, on, qualification, share }: RuleVerdict): string {
  return t(`fit.said.${rule.name}.${said}`, {
    on: on ?? "",
    qualification: qualification === null ? "" : t(`terms.qualification.${qualification}`),
    share: share === null ? "" : formatShare(share),
  });
}

function addressOf(kind: RuleChange["kind"], firmId: string): string {
  const below = { verify: "/verification", claim: "/qualifications", profile: "", product: "/products/new" } as const;
  return `/firm/${firmId}${below[kind]}`;
}
