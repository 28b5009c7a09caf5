import { Children, isValidElement, type ReactNode } from "react";
import { useWords } from "../words.tsx";
import { Muting } from "./mute-menu.tsx";

/**
 * The rows of a list, those that answer a part of the words only under a heading of their own where both stand on the
 * page. `looser`: the keys of those rows; `back`: this page, for those who may mute.
 */
export function FoundRows({
  looser,
  back,
  rows,
}: {
  looser: readonly string[];
  back: string | undefined;
  rows: ReactNode;
}) {
  const { t } = useWords();
  const exact: ReactNode[] = [];
  const rest: ReactNode[] = [];
  Children.forEach(rows, (row) => {
    const isLooser = isValidElement(row) && row.key !== null && looser.includes(row.key);
    (isLooser ? rest : exact).push(row);
  });
  const isDivided = exact.length > 0 && rest.length > 0;
  return (
    <Muting back={back}>
      <ul className="rows" aria-labelledby="found">
        {isDivided ? exact : rows}
      </ul>
      {isDivided ? (
        <>
          <div className="head list-head looser">
            <h2 className="note" id="looser">
              {t("public.partly.rest")}
            </h2>
          </div>
          <ul className="rows" aria-labelledby="looser">
            {rest}
          </ul>
        </>
      ) : null}
    </Muting>
  );
}
