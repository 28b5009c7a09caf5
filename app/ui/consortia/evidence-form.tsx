import { StoredBeside } from "../patterns/stored-beside.tsx";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Choice } from "../primitives/choice.tsx";
import { Hidden, Select, TextArea } from "../primitives/field.tsx";
import type { ReturnedForm } from "../primitives/form-state.tsx";
import { useWords } from "../words.tsx";
import type { CoverMember } from "./need-cover.tsx";

const STRENGTHS = [0, 1, 2, 3] as const;

/** How one member covers the need, and what shows it: a product of its own, a word, or both. */
export function EvidenceForm({
  member,
  products,
  version,
  form,
}: {
  member: CoverMember;
  products: readonly { readonly value: string; readonly label: string }[];
  version: number;
  form: ReturnedForm | undefined;
}) {
  const { t } = useWords();
  const { cell } = member;
  const stored = [
    { name: "strength", label: t("room.need.strength"), stored: String(cell?.strength ?? 0) },
    { name: "evidence", label: t("room.need.words"), stored: cell?.words ?? "" },
  ];
  return (
    <section id="evidence">
      <h2>{t("room.need.of", { firm: member.name })}</h2>
      <ActForm>
        <StoredBeside form={form} fields={stored} />
        <Hidden name="version" value={String(version)} />
        <Hidden name="organizationId" value={member.id} />
        <Choice
          name="strength"
          label={t("room.need.strength")}
          value={String(cell?.strength ?? 0)}
          options={STRENGTHS.map((one) => ({
            value: String(one),
            label: one === 0 ? t("room.need.not") : t(`terms.strength.${one}`),
          }))}
        />
        {products.length === 0 ? (
          <p className="note">{t("room.need.noProducts")}</p>
        ) : (
          <Select
            name="productId"
            label={t("room.need.product")}
            hint={t("room.need.productHint")}
            value={cell?.product?.id}
            options={products}
            optional
          />
        )}
        <TextArea
          name="evidence"
          label={t("room.need.words")}
          hint={t("room.need.wordsHint")}
          value={cell?.words}
          rows={3}
          most={300}
          optional
        />
        <div className="acts">
          <Button tone="go">{t("room.need.save")}</Button>
        </div>
      </ActForm>
    </section>
  );
}
