import type { NeedStanding } from "../../domain/matching/need-standing.ts";
import { CapabilityName } from "../patterns/capability-name.tsx";
import { evidenceSaid } from "../patterns/figure-said.ts";
import { DataTable } from "../primitives/data-table.tsx";
import { Said } from "../primitives/said.tsx";
import { useWords } from "../words.tsx";
import { type FitNeedView, sayingSaid } from "./change-said.ts";
import { VerdictTag } from "./rule-verdicts.tsx";

type Row = { readonly need: FitNeedView; readonly standing: NeedStanding };

/** Every need with what the firm's best product says to it, and what to do where that is not enough. */
export function NeedVerdicts({
  needs,
  standings,
  firmId,
  partnersAt,
}: {
  needs: readonly FitNeedView[];
  standings: readonly NeedStanding[];
  firmId: string;
  /** Where partners for a need are looked for; null when the call takes no consortia. */
  partnersAt: ((needId: string) => string) | null;
}) {
  const { t } = useWords();
  const rows = needs.flatMap((need): readonly Row[] => {
    const standing = standings.find((one) => one.needId === need.id);
    return standing === undefined ? [] : [{ need, standing }];
  });
  return (
    <div className="fit-table">
      <DataTable
        stacks
        caption={t("fit.page.needs")}
        rows={rows}
        keyOf={({ need }) => need.id}
        columns={[
          {
            head: t("fit.page.need"),
            cell: ({ need, standing }) => (
              <>
                <span className="num">{need.position}</span> {need.title}
                <span className="note">{t(`terms.needKind.${standing.isMust ? "must" : "should"}`)}</span>
              </>
            ),
          },
          { head: t("fit.page.verdict"), cell: ({ standing }) => <VerdictTag verdict={standing.verdict} /> },
          {
            head: t("fit.page.wanted"),
            cell: ({ standing: { check } }) =>
              check === null ? <span className="note">{t("fit.need.inWords")}</span> : sayingSaid(t, check.wanted),
          },
          {
            head: t("fit.page.stated"),
            cell: ({ standing }) => <Stated standing={standing} />,
          },
          {
            head: t("fit.page.product"),
            cell: ({ standing }) => <Product standing={standing} firmId={firmId} />,
          },
          {
            head: t("fit.page.act"),
            cell: ({ need, standing }) => (
              <Fix standing={standing} firmId={firmId} partners={partnersAt === null ? null : partnersAt(need.id)} />
            ),
          },
        ]}
      />
    </div>
  );
}

function Product({ standing: { product, strength }, firmId }: { standing: NeedStanding; firmId: string }) {
  const { t } = useWords();
  if (product === null) {
    return <span className="note">{t(strength === null ? "fit.need.notCompared" : "fit.page.noProduct")}</span>;
  }
  return (
    <a href={`/firm/${firmId}/products/${product.id}`}>
      <Said zh={product.nameZh} en={product.nameEn} />
    </a>
  );
}

function Stated({ standing }: { standing: NeedStanding }) {
  const { t } = useWords();
  const { check, strength } = standing;
  if (check === null) {
    if (strength === null) return <span className="note">{t("fit.need.notCompared")}</span>;
    return strength === 0 ? (
      <span className="note">{t("fit.need.wordsNone")}</span>
    ) : (
      t("fit.need.words", { strength: t(`terms.strength.${strength}`) })
    );
  }
  if (check.said === null) return <span className="note">{t("fit.check.nothing")}</span>;
  const evidence = evidenceSaid(t, check);
  return (
    <>
      {check.name === null ? null : <CapabilityName name={check.name} />} {sayingSaid(t, check.said)}
      <span className="note">{evidence === "" ? t("fit.need.noEvidence") : evidence}</span>
    </>
  );
}

function Fix({ standing, firmId, partners }: { standing: NeedStanding; firmId: string; partners: string | null }) {
  const { t } = useWords();
  const { lack, product } = standing;
  if (lack === null) return null;
  const products = `/firm/${firmId}/products`;
  const to = product === null || lack === "nothing-like-it" ? `${products}/new` : `${products}/${product.id}`;
  return (
    <>
      <a href={to}>{t(`fit.need.fix.${lack}`)}</a>
      {partners === null || standing.covers ? null : (
        <>
          {" "}
          <a className="block" href={partners}>
            {t("fit.need.fix.partner")}
          </a>
        </>
      )}
    </>
  );
}
