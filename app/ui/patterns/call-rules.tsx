import type { LeadKind } from "../../../db/schema/calls.ts";
import { formatShare } from "../../i18n/format.ts";
import { useWords } from "../words.tsx";

/** Who may answer a call, rule by rule. */
export function CallRules({
  rules,
}: {
  rules: {
    readonly acceptsConsortium: boolean;
    readonly leadKind: LeadKind;
    readonly leastLocalSmeShare: number | null;
    readonly mostMembers: number | null;
  };
}) {
  const { t } = useWords();
  const lines = [
    t(rules.acceptsConsortium ? "public.call.consortium" : "public.call.noConsortium"),
    t("public.call.lead", { kind: t(`terms.leadKind.${rules.leadKind}`) }),
    ...(rules.leastLocalSmeShare === null || rules.leastLocalSmeShare === 0
      ? []
      : [t("public.call.leastLocalSme", { share: formatShare(rules.leastLocalSmeShare) })]),
    ...(rules.acceptsConsortium && rules.mostMembers !== null
      ? [t("public.call.mostMembers", { count: rules.mostMembers })]
      : []),
  ];
  return (
    <ul className="plain-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
