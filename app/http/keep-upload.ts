import { sniffType } from "../adapters/file-store.ts";
import { done, type Result, refused } from "../kernel/result.ts";
import type { Visit } from "./visit.ts";

export type KeptUpload = {
  readonly sha256: string;
  readonly name: string;
  readonly mediaType: string;
  readonly byteSize: number;
};

/**
 * Puts an uploaded file's bytes into the store, once their size and what they show themselves to be are allowed.
 * `field` is where a refusal belongs. Nothing is known of the file before a verb writes its row.
 */
export async function keepUpload(
  visit: Visit,
  file: File,
  { field, mostBytes }: { readonly field: string; readonly mostBytes: number },
): Promise<Result<KeptUpload>> {
  const name = file.name.slice(0, 200);
  if (file.size === 0) return refused("file.empty", { name }, field);
  if (file.size > mostBytes) return refused("file.too-large", { name, most: mostBytes / 1024 / 1024 }, field);
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mediaType = await sniffType(name, bytes);
  if (mediaType === undefined) return refused("file.type-refused", { name }, field);
  return done({ ...(await visit.world.files.put(bytes)), name, mediaType });
}
