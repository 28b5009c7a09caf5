import type { ProductState } from "../../domain/products/product.ts";
import { Tag, type TagTone } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

const TONE: Record<ProductState, TagTone> = { draft: "plain", published: "ok", archived: "warn" };

export function ProductStateTag({ state }: { state: ProductState }) {
  const { t } = useWords();
  return <Tag tone={TONE[state]}>{t(`terms.productState.${state}`)}</Tag>;
}
