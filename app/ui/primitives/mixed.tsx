import { useWords } from "../words.tsx";

/** From one Chinese character to the last before a space or a bracket: `成都5G智慧城` is one name. */
const CHINESE = /(\p{Script=Han}(?:[^\s(),<>]*[\p{Script=Han}）》”])?)/u;

/**
 * A text that may hold Chinese names or quotations: on English pages they are marked as Chinese, so that they are read
 * out and drawn as what they are.
 */
export function Mixed({ text }: { text: string }) {
  const { locale } = useWords();
  if (locale === "zh") return text;
  // Split by a group, every other part is Chinese; parts of one text never change places.
  return text.split(CHINESE).map((part, place) =>
    place % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text have no other key.
      <span key={place} lang="zh-CN">
        {part}
      </span>
    ),
  );
}
