import { inLocale } from "../../i18n/format.ts";
import type { FirmFit } from "../../search/firm-fit.ts";
import { useWords } from "../words.tsx";

/** On the page of a call, for people of a firm: how far it fits in one line, and the way to the whole list. */
export function FitLine({
  fits,
  callId,
}: {
  fits: readonly Pick<FirmFit, "firmId" | "nameZh" | "nameEn" | "standings">[];
  callId: string;
}) {
  const { locale, t } = useWords();
  if (fits.length === 0) return null;
  return (
    <div className="fit-line">
      {fits.map((fit) => (
        <p key={fit.firmId}>
          {t("fit.line.fit", { firm: inLocale(locale, fit.nameZh, fit.nameEn), said: standSaid(t, fit) })}
        </p>
      ))}
      <p>
        <a href={`/firm/calls/${callId}/fit`}>{t("fit.page.link")}</a>
      </p>
    </div>
  );
}

/** The most independent way in which the firm may take part; where there is none, what the best way still lacks. */
export function standSaid(t: ReturnType<typeof useWords>["t"], { standings }: Pick<FirmFit, "standings">): string {
  const free = standings.find((one) => one.verdict === "met");
  const nearest = free ?? [...standings].sort((a, b) => a.open - b.open)[0];
  return nearest === undefined ? "" : t(`fit.can.${nearest.as}.${nearest.verdict}`, { count: nearest.open });
}
