import { formatShare } from "../../i18n/format.ts";
import { WHOLE } from "../../kernel/share.ts";
import { useWords } from "../words.tsx";

export type SharePart = { readonly id: string; readonly name: string; readonly share: number | null };

const FILLS = 6;

/** Shares as one bar with its legend; what goes beyond the whole is drawn as too much, never cut off silently. */
export function ShareBar({ parts }: { parts: readonly SharePart[] }) {
  const { t } = useWords();
  const sum = parts.reduce((all, part) => all + (part.share ?? 0), 0);
  const scale = 100 / Math.max(sum, WHOLE);
  let left = 0;
  const bars = parts.map((part, place) => {
    const bar = { part, x: left * scale, width: (part.share ?? 0) * scale, fill: `share-${(place % FILLS) + 1}` };
    left += part.share ?? 0;
    return bar;
  });
  return (
    <>
      <svg className="share-bar" role="img" aria-label={t("consortia.shares.sum", { sum: formatShare(sum) })}>
        {bars.map(({ part, x, width, fill }) => (
          <rect key={part.id} className={fill} x={`${x}%`} y="0" width={`${width}%`} height="100%" />
        ))}
        {sum > WHOLE ? <rect className="share-over" x={`${WHOLE * scale}%`} y="0" width="3" height="100%" /> : null}
      </svg>
      <ul className="share-legend">
        {bars.map(({ part, fill }) => (
          <li key={part.id}>
            <svg viewBox="0 0 10 10" aria-hidden="true">
              <rect className={fill} width="10" height="10" rx="2" />
            </svg>
            {part.name}{" "}
            <b className="num">{part.share === null ? t("consortia.shares.open") : formatShare(part.share)}</b>
          </li>
        ))}
      </ul>
    </>
  );
}
