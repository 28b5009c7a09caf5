import type { FirmSet } from "../../domain/matching/coverage.ts";
import { DataTable } from "../primitives/data-table.tsx";
import { Said } from "../primitives/said.tsx";
import { useWords } from "../words.tsx";
import type { CoverageFirmView, CoverageNeedView, CoverageView } from "./coverage-words.tsx";
import { FirmSetFigure } from "./firm-set-figure.tsx";

/** The fewest firms that cover all needs, drawn and as a table, and the other groups of the same size. */
export function FirmSets({
  view,
  needs,
  isLocalFirst,
}: {
  view: CoverageView;
  needs: readonly CoverageNeedView[];
  /** Whether local firms break ties among groups of one size. */
  isLocalFirst: boolean;
}) {
  const { t } = useWords();
  const { sets, covered, proof } = view.coverage;
  const [first, ...others] = sets;
  if (first === undefined) return <p className="note">{t("fit.sets.none")}</p>;
  const count = first.members.length;
  return (
    <>
      <p>
        <b>
          {count === 1
            ? t("fit.sets.one", { covered: covered.length })
            : t("fit.sets.some", { count, covered: covered.length })}
        </b>{" "}
        {proof === "greedy" ? t("fit.sets.greedy") : null}
      </p>
      <Drawn set={first} number={1} view={view} needs={needs} />
      {others.length === 0 ? null : (
        <>
          <p className="note">{t(isLocalFirst ? "fit.sets.tie" : "fit.sets.noTie")}</p>
          <details className="more-sets">
            <summary>{t("fit.sets.alternatives", { count: others.length })}</summary>
            {others.map((set, place) => (
              <Drawn key={keyOf(set)} set={set} number={place + 2} view={view} needs={needs} />
            ))}
          </details>
        </>
      )}
    </>
  );
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

function Drawn({
  set,
  number,
  view,
  needs,
}: {
  set: FirmSet;
  number: number;
  view: CoverageView;
  needs: readonly CoverageNeedView[];
}) {
  const { locale, t } = useWords();
  const rows = set.members.map((member, place) => ({
    letter: LETTERS[place] ?? String(place + 1),
    firm: view.firms.find((one) => one.id === member.firmId),
    places: needs.filter((need) => member.needIds.includes(need.id)).map((need) => need.position),
  }));
  const name = t("fit.sets.name", { number: t(`fit.numbers.${number}`) });
  return (
    <figure className="firm-set">
      <FirmSetFigure
        label={`${name}: ${t("fit.sets.figure", { firms: rows.length })}`}
        needs={needs.map((need) => ({ position: need.position, isMust: need.kind === "must" }))}
        firms={rows}
      />
      <div>
        <figcaption>{name}</figcaption>
        <DataTable
          caption={name}
          rows={rows}
          keyOf={(row) => row.letter}
          columns={[
            { head: t("fit.sets.letter"), cell: (row) => <b>{row.letter}</b> },
            {
              head: t("fit.sets.firm"),
              cell: ({ firm }) =>
                firm === undefined ? null : (
                  <>
                    <a href={`/${locale}/firms/${firm.id}`}>
                      <Said zh={firm.nameZh} en={firm.nameEn} />
                    </a>{" "}
                    <span className="note block">{t(`fit.sets.${standOf(firm)}`)}</span>
                  </>
                ),
            },
            {
              head: t("fit.sets.needs"),
              cell: (row) =>
                t("fit.sets.place", { places: row.places.join(t("public.why.and")), count: row.places.length }),
            },
          ]}
        />
      </div>
    </figure>
  );
}

function standOf(firm: CoverageFirmView): "localSme" | "local" | "elsewhere" {
  if (firm.isLocalSme) return "localSme";
  return firm.isLocal ? "local" : "elsewhere";
}

function keyOf(set: FirmSet): string {
  return set.members.map((member) => member.firmId).join();
}
