import type { FirmCard } from "../../domain/organizations/public-firm-queries.ts";
import type { SearchHit } from "../../search/engine.ts";
import { useWords } from "../words.tsx";
import { firmFacts } from "./firm-facts.ts";
import { FoundLine } from "./found-line.tsx";
import { FoundTitle } from "./found-title.tsx";
import { MuteMenu } from "./mute-menu.tsx";

/** One firm in a list: what it is, and how many products it offers. */
export function FirmRow({ card, products, hit }: { card: FirmCard; products: number; hit?: SearchHit }) {
  const { locale, now, t } = useWords();
  const { firm, claims } = card;
  const facts = [t(`terms.organizationKind.${firm.kind}`), ...firmFacts(t, firm, claims, now)];
  return (
    <li>
      <div className="row-head">
        <h3 className="title">
          <a href={`/${locale}/firms/${firm.id}`}>
            <FoundTitle zh={firm.nameZh} en={firm.nameEn} hit={hit} />
          </a>
        </h3>
        <span className="note">
          {products === 0 ? t("public.firm.noProducts") : t("public.firm.productCount", { count: products })}
        </span>
      </div>
      <p className="facts-line note">
        {facts.map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
      </p>
      {hit === undefined ? null : <FoundLine hit={hit} />}
      <MuteMenu kind="organization" id={firm.id} words={hit?.why ?? []} />
    </li>
  );
}
