import type { ReviewState } from "../../domain/products/product-review.ts";
import { FullDay } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";

/** Whether the firm stands by what its product says, and since when. Nothing here is checked by the platform. */
export function ProductReviewed({
  review,
}: {
  review: { readonly state: ReviewState; readonly reviewedAt: number | null };
}) {
  const { t } = useWords();
  const isCurrent = review.state === "right" || review.state === "due";
  return (
    <p className="note">
      {t(`public.product.review.${isCurrent ? "right" : review.state}`)}
      {review.reviewedAt === null ? null : (
        <>
          {" "}
          <FullDay at={review.reviewedAt} />
        </>
      )}
    </p>
  );
}
