/** Lines of JSON put together, each batch small enough for one request: `most` lines, `bytes` bytes. A longer line goes alone. */
export function batchesOf(lines: readonly string[], most: number, bytes: number): readonly (readonly string[])[] {
  const batches: string[][] = [];
  let batch: string[] = [];
  let size = 0;
  for (const line of lines) {
    const length = Buffer.byteLength(line) + 1;
    if (batch.length > 0 && (batch.length === most || size + length > bytes)) {
      batches.push(batch);
      batch = [];
      size = 0;
    }
    batch.push(line);
    size += length;
  }
  if (batch.length > 0) batches.push(batch);
  return batches;
}
