import type { ReviewState } from "../../domain/products/product-review.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { FullDay } from "../primitives/moment.tsx";
import { Tag, type TagTone } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

const TONE: Record<ReviewState, TagTone> = { none: "warn", right: "ok", due: "warn", overdue: "warn" };

/** How far a product can be relied on; said only where it is shown to everybody. */
export function ReviewTag({ state }: { state: ReviewState }) {
  const { t } = useWords();
  return <Tag tone={TONE[state]}>{t(`terms.reviewState.${state}`)}</Tag>;
}

/** "Is this still right?", the answer of one click, and what the product said before. */
export function ProductReview({
  path,
  review,
  canConfirm,
  version,
}: {
  path: string;
  review: { readonly state: ReviewState; readonly dueAt: number | null };
  canConfirm: boolean;
  version: number;
}) {
  const { t } = useWords();
  return (
    <section className="card" id="review">
      <h2>{t("products.review.title")}</h2>
      {canConfirm ? (
        <>
          <p>
            <ReviewTag state={review.state} />
          </p>
          <p>
            {t(`products.review.${review.state}`)}
            {review.dueAt === null ? null : (
              <>
                {" "}
                {t("products.review.until")} <FullDay at={review.dueAt} />
              </>
            )}
          </p>
          <ActForm action={`${path}/review`}>
            <Button tone={review.state === "right" ? "plain" : "go"} wide>
              {t("products.review.confirm")}
            </Button>
          </ActForm>
        </>
      ) : (
        <p className="note">{t("products.review.onlyPublished")}</p>
      )}
      <p>
        <a href={`${path}/versions`}>{t("products.review.versions", { number: version })}</a>
      </p>
    </section>
  );
}
