import type { ProductState } from "../../domain/products/product.ts";
import type { ReviewState } from "../../domain/products/product-review.ts";
import { inLocale } from "../../i18n/format.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Day, FullDay } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";
import { ReviewTag } from "./product-review.tsx";
import { ProductStateTag } from "./product-state-tag.tsx";

export type OwnProduct = {
  readonly id: string;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly state: ProductState;
  readonly updatedAt: number;
  readonly reviewDueAt: number | null;
  /** Null unless it is published. */
  readonly review: ReviewState | null;
};

/** A product in its firm's own list; where it is asked whether it is still right, the answer is one click. */
export function OwnProductRow({
  path,
  product,
  canConfirm,
}: {
  path: string;
  product: OwnProduct;
  canConfirm: boolean;
}) {
  const { locale, t } = useWords();
  return (
    <li>
      <div className="head">
        <a className="title" href={`${path}/${product.id}`}>
          {inLocale(locale, product.nameZh, product.nameEn)}
        </a>
        <ProductStateTag state={product.state} />
        {product.review === null || product.review === "right" ? null : <ReviewTag state={product.review} />}
      </div>
      <p className="note">
        {t("products.own.changed")} <Day at={product.updatedAt} />
        {product.reviewDueAt === null ? null : (
          <>
            {" · "}
            {t("products.review.until")} <FullDay at={product.reviewDueAt} />
          </>
        )}
      </p>
      {canConfirm ? (
        <ActForm action={`${path}/${product.id}/review?from=list`} className="">
          <Button>{t("products.review.confirm")}</Button>
        </ActForm>
      ) : null}
    </li>
  );
}
