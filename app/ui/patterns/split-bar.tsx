export type SplitPart = {
  readonly key: string;
  readonly label: string;
  readonly size: number;
  readonly figure: string;
};

/** How many narrow letters a hundredth of the bar holds, on a wide page and on a phone; wide characters count two. */
const WIDE = 0.95;
const NARROW = 0.42;

/** A whole cut into its parts. For the eye only: the same figures stand in words beside it. */
export function SplitBar({ parts }: { parts: readonly SplitPart[] }) {
  const whole = parts.reduce((sum, part) => sum + part.size, 0);
  if (whole <= 0) return null;
  let start = 0;
  const pieces = parts
    .filter((part) => part.size > 0)
    .map((part) => {
      const percent = (part.size / whole) * 100;
      const piece = { ...part, start, percent };
      start += percent;
      return piece;
    });
  return (
    <svg className="bars" aria-hidden="true" focusable="false">
      {pieces.map(({ key, label, figure, start: x, percent }, place) => (
        <svg key={key} x={`${x}%`} width={`${percent}%`} height="100%">
          <rect className={`shade-${place % 3}`} width="100%" height="100%" />
          {place === 0 ? null : <rect className="cut" width="2" height="100%" />}
          <Labels label={label} figure={figure} percent={percent} />
        </svg>
      ))}
    </svg>
  );
}

/** As much as fits: on a wide page label and figure, or the figure; on a phone the figure, or nothing. */
function Labels({ label, figure, percent }: { label: string; figure: string; percent: number }) {
  const whole = `${label} ${figure}`;
  const wide = fits(whole, percent * WIDE) ? whole : fits(figure, percent * WIDE) ? figure : undefined;
  const narrow = fits(whole, percent * NARROW) ? whole : fits(figure, percent * NARROW) ? figure : undefined;
  return (
    <>
      {wide === undefined ? null : <Label name={wide === narrow ? undefined : "long"}>{wide}</Label>}
      {narrow === undefined || wide === narrow ? null : <Label name="short">{narrow}</Label>}
    </>
  );
}

function Label({ name, children }: { name: "long" | "short" | undefined; children: string }) {
  return (
    <text className={name} x="50%" y="50%" dominantBaseline="central" textAnchor="middle">
      {children}
    </text>
  );
}

function fits(text: string, letters: number): boolean {
  let length = 0;
  for (const letter of text) length += letter > "\u2e7f" ? 2 : 1;
  return length <= letters;
}
