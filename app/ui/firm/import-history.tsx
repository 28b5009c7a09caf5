import type { ImportLine } from "../../domain/products/import-queries.ts";
import type { Page } from "../../kernel/page.ts";
import { Moment } from "../primitives/moment.tsx";
import { Pager } from "../primitives/pager.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

/** The workbooks that were sent in, the latest first. */
export function ImportHistory({ path, page }: { path: string; page: Page<ImportLine> }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t("products.imports.history")}</h2>
      {page.total === 0 ? <p className="note">{t("products.imports.none")}</p> : null}
      <ul className="rows">
        {page.items.map((one) => (
          <li key={one.id}>
            <div className="head">
              <a className="title" href={`${path}/${one.id}`}>
                {one.name}
              </a>
              <Tag tone={one.state === "imported" ? "ok" : "plain"}>{t(`products.imports.state.${one.state}`)}</Tag>
            </div>
            <p className="note">
              <Moment at={one.createdAt} />
            </p>
          </li>
        ))}
      </ul>
      <Pager number={page.number} size={page.size} total={page.total} hrefOf={(number) => `${path}?page=${number}`} />
    </section>
  );
}
