import type { Stage } from "../../../db/schema/scenarios.ts";
import { formatDate } from "../../i18n/format.ts";
import { DAY } from "../../kernel/instant.ts";
import { useWords } from "../words.tsx";

/** 策 投 规 建 管 营 评: the seven stages of a scenario's life, in order. */
export const LIFE_STAGES = [
  "plan",
  "invest",
  "design",
  "build",
  "manage",
  "operate",
  "evaluate",
] as const satisfies readonly Stage[];

/**
 * The life of a scenario as one quiet line: what is done, where it stands, for how many days, what comes next.
 * `state` and `next` are sentences of the caller's; `small` is for lists.
 */
export function LifeLine({
  stage,
  enteredAt,
  state,
  next,
  small = false,
}: {
  stage: Stage;
  enteredAt: number;
  state?: string | undefined;
  next?: string | undefined;
  small?: boolean;
}) {
  const { locale, now, t } = useWords();
  const at = LIFE_STAGES.indexOf(stage);
  const days = Math.floor(Math.max(0, now - enteredAt) / DAY) + 1;
  const facts = [state, t("public.life.day", { day: days }), next].filter((part) => part !== undefined);
  return (
    <div className={small ? "life-frame small" : "life-frame"}>
      <ol className="life" aria-label={t("public.life.label")}>
        {LIFE_STAGES.map((one, place) => (
          <li
            key={one}
            className={place < at ? "done" : place === at ? "now" : undefined}
            aria-current={place === at ? "step" : undefined}
          >
            <span className="name" title={t(`terms.stageName.${one}`)}>
              {t(`terms.stage.${one}`)}
            </span>
            {place < at ? <span className="visually-hidden">{t("public.life.done")}</span> : null}
          </li>
        ))}
      </ol>
      <p className={`life-note at-${at + 1}`} title={t("public.life.since", { date: formatDate(enteredAt, locale) })}>
        <span>
          <b className="stage-said">{t(`terms.stageName.${stage}`)}</b>
          {facts.join(" · ")}
        </span>
      </p>
    </div>
  );
}
