const STEP = 34;
const RADIUS = 12;
const WIDTH = 220;
const NEED_X = 18;
const FIRM_X = 190;

type FirmDot = { readonly letter: string; readonly places: readonly number[] };

/** Needs on the left, firms on the right, a line from each need to the firm that takes it on; open needs are hatched. */
export function FirmSetFigure({
  label,
  needs,
  firms,
}: {
  label: string;
  needs: readonly { readonly position: number; readonly isMust: boolean }[];
  firms: readonly FirmDot[];
}) {
  const height = Math.max(needs.length, firms.length) * STEP;
  const needY = (place: number) => ((place + 0.5) * height) / needs.length;
  const firmY = (place: number) => ((place + 0.5) * height) / firms.length;
  const lines = firms.flatMap((firm, at) =>
    needs.flatMap((need, place) =>
      firm.places.includes(need.position) ? [{ key: `${firm.letter}${need.position}`, from: place, to: at }] : [],
    ),
  );
  const taken = new Set(firms.flatMap((firm) => firm.places));
  return (
    <svg className="firm-set-figure" role="img" aria-label={label} viewBox={`0 0 ${WIDTH} ${height}`} width={WIDTH}>
      {lines.map(({ key, from, to }) => (
        <path
          key={key}
          className={`line-${(to % 6) + 1}`}
          d={`M ${NEED_X + RADIUS} ${needY(from)} C ${WIDTH / 2} ${needY(from)}, ${WIDTH / 2} ${firmY(to)}, ${FIRM_X - RADIUS} ${firmY(to)}`}
        />
      ))}
      {needs.map((need, place) => (
        <g key={need.position} className={taken.has(need.position) ? "need-dot" : "need-dot open"}>
          <circle cx={NEED_X} cy={needY(place)} r={RADIUS} />
          <text x={NEED_X} y={needY(place)}>
            {need.position}
          </text>
        </g>
      ))}
      {firms.map((firm, place) => (
        <g key={firm.letter} className={`firm-dot fill-${(place % 6) + 1}`}>
          <rect x={FIRM_X - RADIUS} y={firmY(place) - RADIUS} width={RADIUS * 2} height={RADIUS * 2} rx="5" />
          <text x={FIRM_X} y={firmY(place)}>
            {firm.letter}
          </text>
        </g>
      ))}
    </svg>
  );
}
