import type { KnownConcept, KnownWord } from "../../search/known-words.ts";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";
import { FindsSaid } from "./term-finds.tsx";

/** Asks what the site knows about a word, and says it. */
export function WordLookup({ known }: { known: KnownWord | null }) {
  const { t } = useWords();
  return (
    <>
      <search>
        <form className="search slim" action="/admin/thesaurus" method="get">
          <input
            type="search"
            name="word"
            defaultValue={known?.word ?? ""}
            placeholder={t("admin.thesaurus.lookup.placeholder")}
            aria-label={t("admin.thesaurus.lookup.title")}
            maxLength={60}
            autoComplete="off"
          />
          <button type="submit">{t("admin.thesaurus.lookup.act")}</button>
        </form>
      </search>
      {known === null ? null : <Known known={known} />}
    </>
  );
}

function Known({ known: { word, concepts, finds } }: { known: KnownWord }) {
  const { t } = useWords();
  return (
    <div>
      <p>
        {finds === null
          ? t("admin.thesaurus.finds.down")
          : t("admin.thesaurus.lookup.finds", { word, calls: finds.call, products: finds.product })}
      </p>
      {concepts.length === 0 ? <p>{t("admin.thesaurus.lookup.unknown", { word })}</p> : null}
      <ul className="rows">
        {concepts.map((concept) => (
          <li key={`${concept.name}:${concept.isOfDistrict}`}>
            <ConceptSaid concept={concept} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ConceptSaid({ concept }: { concept: KnownConcept }) {
  const { t } = useWords();
  const lines = [
    { name: "chinese", words: concept.chinese, lang: "zh-CN", mark: "、" },
    { name: "english", words: concept.english, lang: "en", mark: ", " },
    { name: "near", words: concept.near, lang: "zh-CN", mark: "、" },
    { name: "kinds", words: concept.kinds, lang: "zh-CN", mark: "、" },
  ] as const;
  return (
    <>
      <div className="row-head">
        <h3 className="title" lang="zh-CN">
          {concept.name}
        </h3>
        <Tag tone={concept.isOfDistrict ? "link" : "plain"}>
          {t(concept.isOfDistrict ? "admin.thesaurus.lookup.district" : "admin.thesaurus.lookup.curated")}
        </Tag>
        {concept.isGeneral ? <Tag tone="warn">{t("admin.thesaurus.lookup.general")}</Tag> : null}
      </div>
      <dl className="facts left">
        {lines
          .filter(({ words }) => words.length > 0)
          .map(({ name, words, lang, mark }) => (
            <div className="row" key={name}>
              <dt>{t(`admin.thesaurus.field.${name}`)}</dt>
              <dd lang={lang}>{words.join(mark)}</dd>
            </div>
          ))}
        <dt>{t("admin.thesaurus.finds.now")}</dt>
        <dd>
          <FindsSaid finds={concept.finds} />
        </dd>
      </dl>
    </>
  );
}
