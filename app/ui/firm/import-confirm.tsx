import { ActForm } from "../primitives/act-form.tsx";
import { Button, ButtonLink } from "../primitives/button.tsx";
import { Choice } from "../primitives/choice.tsx";
import { useWords } from "../words.tsx";

/** What is to be done with a workbook that was checked, or how far it has been taken over. */
export function ImportConfirm({
  path,
  facts,
}: {
  path: string;
  facts: {
    readonly id: string;
    readonly state: "checked" | "importing" | "imported";
    readonly fresh: number;
    readonly changed: number;
    readonly done: number;
  };
}) {
  const { t } = useWords();
  if (facts.state === "importing") {
    return (
      <section className="notice" role="status">
        <p>{t("products.imports.running", { done: facts.done })}</p>
        <ButtonLink to={`${path}/imports/${facts.id}`}>{t("products.imports.refresh")}</ButtonLink>
      </section>
    );
  }
  if (facts.state === "imported") {
    return (
      <section className="notice" role="status">
        <p>{t("products.imports.finished")}</p>
        <ButtonLink to={path} tone="go">
          {t("products.imports.products")}
        </ButtonLink>
      </section>
    );
  }
  const count = facts.fresh + facts.changed;
  if (count === 0) return <p>{t("products.imports.nothing")}</p>;
  return (
    <section>
      <h2>{t("products.imports.confirmTitle")}</h2>
      <p className="note">{t("products.imports.confirmLead")}</p>
      <ActForm>
        <Choice
          name="as"
          label={t("products.imports.as")}
          value="draft"
          options={(["draft", "published"] as const).map((value) => ({ value, label: t(`products.imports.${value}`) }))}
        />
        <Button tone="go">{t("products.imports.confirm", { count })}</Button>
      </ActForm>
    </section>
  );
}
