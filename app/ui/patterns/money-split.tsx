import { formatMoney, formatShare } from "../../i18n/format.ts";
import type { Fen } from "../../kernel/money.ts";
import { shareOf } from "../../kernel/share.ts";
import { Money } from "../primitives/money.tsx";
import { useWords } from "../words.tsx";
import { SplitBar } from "./split-bar.tsx";

const PARTS = ["fiscal", "platform", "social"] as const;

/** Whose money it is: fiscal, state platform, social capital; as a bar and in words. 面议 when nothing is stated. */
export function MoneySplit({ amounts }: { amounts: Readonly<Record<"total" | (typeof PARTS)[number], Fen | null>> }) {
  const { locale, t } = useWords();
  const { total } = amounts;
  if (total === null) return <p>{t("public.money.negotiable")}</p>;
  const parts = PARTS.map((name) => ({ name, fen: amounts[name] ?? 0 })).filter((part) => part.fen > 0);
  return (
    <div className="money-split">
      {parts.length < 2 ? null : (
        <SplitBar
          parts={parts.map(({ name, fen }) => ({
            key: name,
            label: t(`public.money.${name}`),
            size: fen,
            figure: formatMoney(fen, locale),
          }))}
        />
      )}
      <table className="plain">
        <caption className="visually-hidden">{t("public.money.caption")}</caption>
        <tbody>
          {parts.map(({ name, fen }) => (
            <tr key={name}>
              <th scope="row">{t(`public.money.${name}`)}</th>
              <td className="n">
                <Money fen={fen} />
              </td>
              <td className="n">{formatShare(shareOf(fen, total) ?? 0)}</td>
            </tr>
          ))}
          <tr className="sum">
            <th scope="row">{t("public.money.total")}</th>
            <td className="n">
              <Money fen={total} />
            </td>
            <td className="n" />
          </tr>
        </tbody>
      </table>
    </div>
  );
}
