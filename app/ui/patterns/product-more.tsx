import { useWords } from "../words.tsx";

const TEXTS = ["uses", "certificates", "intellectualProperty", "delivery", "interfaces"] as const;

type More = Readonly<Record<(typeof TEXTS)[number], string | null>> & { readonly acceptsConsortium: boolean | null };

/** What stands behind a product and how it comes; what its firm has not said is left out. */
export function ProductMore({ more }: { more: More }) {
  const { locale, t } = useWords();
  const said = TEXTS.flatMap((name) => (more[name] === null || more[name] === "" ? [] : [{ name, text: more[name] }]));
  if (said.length === 0 && more.acceptsConsortium === null) return null;
  return (
    <section>
      <h2>{t("public.product.more")}</h2>
      <dl className="facts left">
        {said.map(({ name, text }) => (
          <div key={name} className="row">
            <dt>{t(`products.fields.${name}`)}</dt>
            <dd className="whitespace-pre-line" lang={locale === "en" ? "zh-CN" : undefined}>
              {text}
            </dd>
          </div>
        ))}
        {more.acceptsConsortium === null ? null : (
          <div className="row">
            <dt>{t("products.fields.acceptsConsortium")}</dt>
            <dd>{t(more.acceptsConsortium ? "form.yes" : "form.no")}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}
