import { MOST_MEGAPIXELS, plainPicture } from "../adapters/picture.ts";
import { done, type Result, refused } from "../kernel/result.ts";
import type { KeptUpload } from "./keep-upload.ts";
import type { Visit } from "./visit.ts";

/** Puts an uploaded picture into the store as it may be shown: smaller, and without where and when it was taken. */
export async function keepPicture(
  visit: Visit,
  file: File,
  { field, mostBytes }: { readonly field: string; readonly mostBytes: number },
): Promise<Result<KeptUpload>> {
  const name = file.name.slice(0, 200);
  if (file.size === 0) return refused("file.empty", { name }, field);
  if (file.size > mostBytes) return refused("file.too-large", { name, most: mostBytes / 1024 / 1024 }, field);
  const picture = await plainPicture(new Uint8Array(await file.arrayBuffer()));
  if (!picture.ok) return refused(`product.picture-${picture.reason}`, { name, most: MOST_MEGAPIXELS }, field);
  const plainName = `${name.replace(/\.[^.]*$/, "").slice(0, 190) || "picture"}.webp`;
  return done({ ...(await visit.world.files.put(picture.bytes)), name: plainName, mediaType: picture.mediaType });
}
