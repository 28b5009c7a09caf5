import type { NeedMatch } from "../../search/engine.ts";
import { useWords, type Words } from "../words.tsx";
import { checkSaid } from "./figure-said.ts";
import { reasonWords } from "./reason-words.ts";

/**
 * Under every match, in words: which needs it meets and by which words, what speaks for the firm, what is missing.
 * `placeOf` gives a need's number as the page shows it; `facts` and `missing` are sentences of the caller's.
 */
export function WhyLine({
  needs,
  placeOf,
  by,
  facts = [],
  missing = [],
}: {
  needs: readonly NeedMatch[];
  placeOf: (needId: string) => number | undefined;
  /** Which of several products it is about. */
  by?: string | undefined;
  facts?: readonly string[];
  missing?: readonly string[];
}) {
  const words = useWords();
  const { t } = words;
  const parts = ([3, 2, 1] as const).flatMap((strength) => {
    const found = needs.filter((need) => need.strength === strength);
    const places = found.map((need) => placeOf(need.needId)).filter((place) => place !== undefined);
    if (places.length === 0) return [];
    const why =
      strength === 1
        ? []
        : reasonWords(
            found.flatMap((need) => need.why),
            words,
          );
    return [{ strength, places: places.sort((a, b) => a - b), why }];
  });
  const telling = parts.filter((part) => part.strength > 1 || parts.length === 1);
  const { said, lacking } = checksOf(needs, placeOf, words);
  const lacks = [...missing, ...lacking];
  return (
    <p className="why">
      {by === undefined ? null : <span className="part">{by}</span>}
      {telling.map((part) => (
        <span className="part" key={part.strength}>
          <b className={`s${part.strength}`}>
            {t(`public.why.${part.strength}`, { places: part.places.join(t("public.why.and")) })}
          </b>
          {part.why.length === 0 ? null : t("public.why.because", { words: part.why.join(t("public.why.comma")) })}
        </span>
      ))}
      {said.map(({ place, verdict, text }) => (
        <span className={verdict === "not-met" ? "part refuted" : "part"} key={place}>
          {`${t("fit.why.place", { place })} ${text}`}
        </span>
      ))}
      {facts.length === 0 ? null : (
        <span className="part facts-line">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </span>
      )}
      {lacks.length === 0 ? null : (
        <em className="part">{t("public.why.missing", { what: lacks.join(t("public.why.comma")) })}</em>
      )}
    </p>
  );
}

/** What stated figures say to the needs that name one, and the needs whose figure is not stated. */
function checksOf(needs: readonly NeedMatch[], placeOf: (needId: string) => number | undefined, words: Words) {
  const { t } = words;
  const checked = needs
    .flatMap(({ needId, check, strength }) => {
      const place = placeOf(needId);
      return check === null || place === undefined || strength === 1 ? [] : [{ place, check }];
    })
    .sort((a, b) => a.place - b.place);
  const bare = checked.filter(({ check }) => check.said === null).map(({ place }) => place);
  return {
    said: checked.flatMap(({ place, check }) =>
      check.said === null ? [] : [{ place, verdict: check.verdict, text: checkSaid(words, check) }],
    ),
    lacking: bare.length === 0 ? [] : [t("fit.check.missing", { places: bare.join(t("public.why.and")) })],
  };
}
