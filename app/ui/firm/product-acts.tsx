import type { ProductState } from "../../domain/products/product.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { useWords } from "../words.tsx";

type Verb = "publish" | "archive" | "restore";

/** The acts that the product's state allows, and what is lacking before it can be shown. */
export function ProductActs({
  path,
  state,
  verbs,
  missing,
  publicPath,
}: {
  path: string;
  state: ProductState;
  verbs: readonly Verb[];
  missing: readonly string[];
  publicPath: string;
}) {
  const { t } = useWords();
  return (
    <section className="card">
      <h2>{t("products.acts.title")}</h2>
      <p>{t(`products.acts.${state}`)}</p>
      {state === "draft" && missing.length > 0 ? (
        <ul className="task-list">
          {missing.map((field) => (
            <li key={field}>{t(`refusals.product.needs-${field}`)}</li>
          ))}
        </ul>
      ) : null}
      {state === "published" ? (
        <p>
          <a href={publicPath}>{t("products.acts.look")}</a>
        </p>
      ) : null}
      {verbs.map((verb) => (
        <ActForm
          key={verb}
          action={`${path}/${verb}`}
          {...(verb === "archive" ? { confirm: t("products.acts.archiveSure") } : {})}
        >
          <Button tone={verb === "publish" ? "go" : "plain"} wide>
            {t(`products.acts.verb.${verb}`)}
          </Button>
        </ActForm>
      ))}
    </section>
  );
}
