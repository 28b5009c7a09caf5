import { FileField } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";

/** A file field per kind of evidence; `http/keep-evidence.ts` reads them. */
export function EvidenceFields({ kinds }: { kinds: readonly string[] }) {
  const { t } = useWords();
  return (
    <>
      {kinds.map((kind, place) => (
        <FileField
          key={kind}
          name={kind}
          label={t(`terms.evidenceKind.${kind}`)}
          hint={place === 0 ? t("identity.evidence.hint") : undefined}
          optional
        />
      ))}
    </>
  );
}
