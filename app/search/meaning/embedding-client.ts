import { z } from "zod";

/** A server that turns texts into vectors, at an address that speaks as OpenAI's embeddings do. */
export type EmbeddingOptions = {
  /** The whole address, `https://…/v1/embeddings`. */
  readonly url: string;
  readonly key: string | undefined;
  readonly model: string;
  /** Milliseconds that one request may take. */
  readonly patience?: number;
};

/** Vectors of length 1, one a text, in the order of the texts. Fails when the server does. */
export type Embed = (texts: readonly string[]) => Promise<readonly Float32Array[]>;

const PATIENCE = 3_000;
const MOST_TEXTS = 64;
const LONGEST_TEXT = 1_500;

const answerShape = z.object({ data: z.array(z.object({ index: z.number(), embedding: z.array(z.number()).min(1) })) });

/** Asks the server for vectors, a handful of texts at a time. */
export function embeddingClient({ url, key, model, patience = PATIENCE }: EmbeddingOptions): Embed {
  const ask = async (texts: readonly string[]): Promise<readonly Float32Array[]> => {
    const response = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...(key === undefined ? {} : { Authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ model, input: texts, encoding_format: "float" }),
      signal: AbortSignal.timeout(patience),
    });
    if (!response.ok) throw new Error(`embeddings: the server answered ${response.status}`);
    const { data } = answerShape.parse(await response.json());
    if (data.length !== texts.length) throw new Error("embeddings: another number of vectors than of texts");
    return [...data]
      .sort((one, other) => one.index - other.index)
      .map(({ embedding }) => ofLengthOne(Float32Array.from(embedding)));
  };
  return async (texts) => {
    const vectors: Float32Array[] = [];
    for (let from = 0; from < texts.length; from += MOST_TEXTS) {
      vectors.push(...(await ask(texts.slice(from, from + MOST_TEXTS).map((text) => text.slice(0, LONGEST_TEXT)))));
    }
    return vectors;
  };
}

function ofLengthOne(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}
