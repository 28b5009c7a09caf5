import type { CoverageReport } from "../../domain/consortia/coverage-report.ts";
import type { MatrixNeed } from "../patterns/need-matrix.tsx";
import { useWords } from "../words.tsx";

type Kind = "shared" | "single" | "weak" | "gap";

const KINDS: readonly Kind[] = ["shared", "single", "weak", "gap"];

/** One square per need in the order of the call: covered by several, by one alone, hardly, by nobody. */
export function CoverageFigure({ report, needs }: { report: CoverageReport; needs: readonly MatrixNeed[] }) {
  const { t } = useWords();
  if (needs.length === 0) return null;
  const counts: Readonly<Record<Kind, number>> = {
    shared: report.shared.length,
    single: report.single.length,
    weak: report.weak.length,
    gap: report.gaps.length,
  };
  const said = KINDS.map((kind) => t(`room.coverage.kind.${kind}`, { count: counts[kind] })).join(" · ");
  const width = 100 / needs.length;
  return (
    <>
      <svg className="coverage-figure" role="img" aria-label={said}>
        {needs.map((need, place) => (
          <rect
            key={need.id}
            className={kindOf(report, need.id)}
            x={`${place * width + 0.3}%`}
            y="0"
            width={`${Math.max(width - 0.6, 0.4)}%`}
            height="100%"
            rx="3"
          >
            <title>{`${need.position} ${need.title}`}</title>
          </rect>
        ))}
      </svg>
      <ul className="share-legend">
        {KINDS.map((kind) => (
          <li key={kind}>
            <svg viewBox="0 0 10 10" aria-hidden="true" className="coverage-figure-key">
              <rect className={kind} width="10" height="10" rx="2" />
            </svg>
            {t(`room.coverage.kind.${kind}`, { count: counts[kind] })}
          </li>
        ))}
      </ul>
    </>
  );
}

function kindOf(report: CoverageReport, needId: string): Kind {
  if (report.gaps.includes(needId)) return "gap";
  if (report.weak.includes(needId)) return "weak";
  return report.shared.includes(needId) ? "shared" : "single";
}
