import { unitSaid } from "../../i18n/name-said.ts";
import { figureText } from "../../kernel/figure.ts";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

export type NeedView = {
  readonly id: string;
  readonly position: number;
  readonly title: string;
  readonly lang: "zh-CN" | undefined;
  readonly detail: string;
  readonly detailLang: "zh-CN" | undefined;
  readonly kind: "must" | "should";
  readonly workPackage: string | null;
  readonly comparator: "at_least" | "at_most" | "exactly" | null;
  readonly threshold: number | null;
  readonly unit: string | null;
  readonly evidence: string | null;
};

/** What a call needs, by work package: each need with its figure, and whether it must be met. */
export function NeedList({ needs }: { needs: readonly NeedView[] }) {
  const { locale, t } = useWords();
  const packages = [...new Set(needs.map((need) => need.workPackage ?? ""))];
  return packages.map((name) => (
    <div key={name} className="work-package">
      {packages.length === 1 && name === "" ? null : (
        <h3 className="note" lang={name !== "" && locale === "en" ? "zh-CN" : undefined}>
          {name === "" ? t("public.call.otherNeeds") : name}
        </h3>
      )}
      <ol className="needs">
        {needs
          .filter((need) => (need.workPackage ?? "") === name)
          .map((need) => (
            <Need key={need.id} need={need} />
          ))}
      </ol>
    </div>
  ));
}

function Need({ need }: { need: NeedView }) {
  const { t } = useWords();
  return (
    <li className="need" id={`need-${need.position}`}>
      <span className="place" aria-hidden="true">
        {need.position}
      </span>
      <div>
        <b lang={need.lang}>{need.title}</b>
        {need.threshold === null || need.comparator === null ? null : (
          <span className="figure num">
            {` ${t(`terms.comparator.${need.comparator}`)} ${figureText(need.threshold)}`}
            {need.unit === null ? null : ` ${unitSaid(t, need.unit, figureText(need.threshold))}`}
          </span>
        )}
        {need.detail === "" && !need.evidence ? null : (
          <p className="note facts-line">
            {need.detail === "" ? null : <span lang={need.detailLang}>{need.detail}</span>}
            {need.evidence ? <span>{t("public.call.evidence", { what: need.evidence })}</span> : null}
          </p>
        )}
      </div>
      <Tag tone={need.kind === "must" ? "must" : "plain"}>{t(`terms.needKind.${need.kind}`)}</Tag>
    </li>
  );
}

/** The number that each need has on the page, by its key. */
export function placesOf(needs: readonly Pick<NeedView, "id" | "position">[]): Readonly<Record<string, number>> {
  return Object.fromEntries(needs.map((need) => [need.id, need.position]));
}
