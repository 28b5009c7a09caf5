import type { EvidenceRow } from "../../domain/organizations/verification-queries.ts";
import { useWords } from "../words.tsx";

const KILO = 1_024;

/** The files that show who somebody is, each by what it is. */
export function EvidenceList({ evidence, none }: { evidence: readonly EvidenceRow[]; none: string }) {
  const { t } = useWords();
  if (evidence.length === 0) return <p className="note">{none}</p>;
  return (
    <ul className="rows">
      {evidence.map((one) => (
        <li key={one.id}>
          <div className="head">
            <a href={`/files/${one.fileId}`}>{one.name}</a>
            <span className="note">
              {t(`terms.evidenceKind.${one.kind}`)} · {t("office.files.size", { kb: Math.ceil(one.byteSize / KILO) })}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
