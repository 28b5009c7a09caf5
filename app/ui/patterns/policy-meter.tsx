import { useWords } from "../words.tsx";

/** One figure of the policy beside its target: `value`, `target` and `most` in the same unit; `text` as people read it. */
export function PolicyMeter({
  label,
  text,
  goal,
  value,
  target,
  most,
}: {
  label: string;
  text: string;
  goal: string;
  value: number | null;
  target: number;
  most: number;
}) {
  const { t } = useWords();
  const percent = (part: number) => `${Math.min(100, Math.max(0, (part / most) * 100)).toFixed(1)}%`;
  return (
    <div className="policy-figure">
      <dt className="note">{label}</dt>
      <dd>
        <strong className="num">{text}</strong>
        <svg className="meter" aria-hidden="true" focusable="false">
          <rect className="track" y="4" width="100%" height="6" rx="3" />
          {value === null ? null : <rect className="fill" y="4" width={percent(value)} height="6" rx="3" />}
          <rect className="target" x={percent(target)} y="0" width="2" height="14" />
        </svg>
        <span className="note">
          {goal}
          {value === null ? null : ` · ${t(value >= target ? "public.figures.reached" : "public.figures.short")}`}
        </span>
      </dd>
    </div>
  );
}
