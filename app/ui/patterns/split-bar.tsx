export type SplitPart = {
  readonly key: string;
  readonly label: string;
  readonly size: number;
  readonly figure: string;
};

/** How many narrow letters a hundredth of the bar holds at its full width; wide characters count two. */
const LETTERS_PER_PERCENT = 0.95;
const LEAST_PERCENT = 5;

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
          {fits(`${label} ${figure}`, percent) ? (
            <>
              <Label name="long">{`${label} ${figure}`}</Label>
              <Label name="short">{figure}</Label>
            </>
          ) : percent < LEAST_PERCENT ? null : (
            <Label>{figure}</Label>
          )}
        </svg>
      ))}
    </svg>
  );
}

function Label({ name, children }: { name?: "long" | "short"; children: string }) {
  return (
    <text className={name} x="50%" y="50%" dominantBaseline="central" textAnchor="middle">
      {children}
    </text>
  );
}

function fits(text: string, percent: number): boolean {
  let length = 0;
  for (const letter of text) length += letter > "\u2e7f" ? 2 : 1;
  return length <= percent * LETTERS_PER_PERCENT;
}
