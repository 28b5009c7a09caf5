import type { ReactNode } from "react";
import { beijingStamp } from "../../kernel/instant.ts";
import { inFours, sealSquares } from "../../kernel/seal-figure.ts";
import { useWords } from "../words.tsx";

export type SealCardFacts = {
  readonly call: string;
  readonly callCode: string;
  readonly bidder: string;
  readonly act: "submission" | "withdrawal";
  readonly version: number;
  readonly replaces: number | null;
  readonly receivedAt: number;
  readonly deadline: number;
  readonly logPosition: number;
  readonly fingerprint: string;
  readonly qr: { readonly size: number; readonly path: string };
};

/** The receipt: who, what, when to the millisecond, the fingerprint, its seal figure and the way to check it. */
export function SealCard({ facts, children }: { facts: SealCardFacts; children?: ReactNode }) {
  const { t } = useWords();
  const { act, version, replaces } = facts;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [t("bids.receipt.bidder"), facts.bidder],
    [
      t("bids.receipt.version"),
      act === "withdrawal"
        ? t("bids.receipt.withdrawal", { version })
        : replaces === null
          ? t("bids.receipt.first", { version })
          : t("bids.receipt.replacing", { version, replaces }),
    ],
    [t("bids.receipt.receivedAt"), <Stamp key="received" at={facts.receivedAt} strong />],
    [t("bids.receipt.deadline"), <Stamp key="deadline" at={facts.deadline} />],
    [t("bids.receipt.log"), t("bids.receipt.logPosition", { position: facts.logPosition.toLocaleString("en-GB") })],
  ];
  return (
    <article className="seal-card">
      <div className="seal-top">
        <div>
          <h2>{facts.call}</h2>
          <p className="note">{facts.callCode}</p>
          <dl className="facts left">
            {rows.map(([name, value]) => (
              <FactRow key={name} name={name} value={value} />
            ))}
          </dl>
        </div>
        <SealFigure fingerprint={facts.fingerprint} />
      </div>
      <div className="below">
        <div>
          <p className="note">{t("bids.receipt.fingerprint")}</p>
          <p className="finger">{inFours(facts.fingerprint)}</p>
        </div>
        <svg
          className="qr"
          viewBox={`0 0 ${facts.qr.size} ${facts.qr.size}`}
          role="img"
          aria-label={t("bids.receipt.qr")}
          shapeRendering="crispEdges"
        >
          <path d={facts.qr.path} />
        </svg>
      </div>
      {children}
    </article>
  );
}

function FactRow({ name, value }: { name: string; value: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </>
  );
}

function Stamp({ at, strong = false }: { at: number; strong?: boolean }) {
  const { t } = useWords();
  const stamp = beijingStamp(at);
  return (
    <time className="num" dateTime={new Date(at).toISOString()}>
      {strong ? <b>{stamp}</b> : stamp} {t("bids.receipt.beijing")}
    </time>
  );
}

/** The figure of a fingerprint: mirror-symmetric squares in a vermilion frame. */
export function SealFigure({ fingerprint }: { fingerprint: string }) {
  const { t } = useWords();
  return (
    <svg className="figure" viewBox="0 0 100 100" role="img" aria-label={t("bids.receipt.seal")}>
      <rect className="frame" x="4" y="4" width="92" height="92" rx="9" />
      <g className="cells">
        {sealSquares(fingerprint).map(({ column, row }) => (
          <rect key={`${column}:${row}`} x={14 + column * 8} y={14 + row * 8} width="8" height="8" />
        ))}
      </g>
    </svg>
  );
}
