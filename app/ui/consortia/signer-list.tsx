import { inFours } from "../../kernel/seal-figure.ts";
import { Moment } from "../primitives/moment.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";
import type { AgreementPage, PastSignature } from "./agreement.ts";

/** Who has signed which version when, and who has not. */
export function SignerList({ facts }: { facts: Pick<AgreementPage, "signers" | "isNeeded"> }) {
  const { t } = useWords();
  if (!facts.isNeeded) return <p className="note">{t("agreement.alone")}</p>;
  return (
    <ul className="rules signers">
      {facts.signers.map(({ memberId, name, signature }) => (
        <li key={memberId}>
          <Tag tone={signature === null ? "warn" : "ok"}>
            {signature === null ? t("agreement.unsigned") : t("agreement.signed")}
          </Tag>
          <span>
            {name}
            {signature === null ? null : (
              <span className="note block">
                {signature.by} · {t("agreement.versionNumber", { version: signature.version })} ·{" "}
                <Moment at={signature.at} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Signatures that count no more, each with its reason. */
export function PastSignatures({ past }: { past: readonly PastSignature[] }) {
  const { t } = useWords();
  if (past.length === 0) return null;
  return (
    <details className="past">
      <summary>{t("agreement.past", { count: past.length })}</summary>
      <ul className="rows">
        {past.map((one) => (
          <li key={one.id}>
            {one.name}
            <span className="note block">
              {one.by} · {t("agreement.versionNumber", { version: one.version })} · <Moment at={one.at} />
            </span>
            <span className="note block">
              {t("agreement.void", { cause: t(`terms.voidCause.${one.cause ?? "change"}`) })}
              {one.voidedAt === null ? null : (
                <>
                  {" "}
                  · <Moment at={one.voidedAt} />
                </>
              )}
            </span>
            <span className="note block num">{inFours(one.fingerprint.slice(0, 16))} …</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
