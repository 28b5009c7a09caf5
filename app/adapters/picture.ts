import sharp from "sharp";

/** Pictures of more pixels than a good camera takes are meant to exhaust the machine. */
export const MOST_MEGAPIXELS = 50;
const LONGEST_SIDE = 1_600;
const QUALITY = 82;
const PATIENCE_SECONDS = 15;
const FORMATS = new Set(["jpeg", "png", "webp"]);

export type PictureReading =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly mediaType: "image/webp" }
  | { readonly ok: false; readonly reason: "type" | "huge" | "broken" };

// The library reads many formats, some of them programs (SVG, PDF). Only these three are let near it.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"] });
sharp.cache(false);
sharp.concurrency(1);

/**
 * A picture made fit to be shown: turned upright, at most 1600 pixels a side, as WebP, with everything gone that a
 * camera writes along (place, time, device). Works on the library's own threads, so that no page waits for it.
 */
export async function plainPicture(bytes: Uint8Array): Promise<PictureReading> {
  if (bytes.byteLength === 0) return { ok: false, reason: "type" };
  const options = { limitInputPixels: MOST_MEGAPIXELS * 1_000_000, failOn: "error", pages: 1 } as const;
  const outline = await sharp(bytes, { ...options, limitInputPixels: false })
    .metadata()
    .catch(() => undefined);
  if (outline?.format === undefined || !FORMATS.has(outline.format)) return { ok: false, reason: "type" };
  if (outline.width * outline.height > options.limitInputPixels) return { ok: false, reason: "huge" };
  try {
    const made = await sharp(bytes, options)
      .timeout({ seconds: PATIENCE_SECONDS })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toBuffer();
    return { ok: true, bytes: new Uint8Array(made), mediaType: "image/webp" };
  } catch {
    return { ok: false, reason: "broken" };
  }
}
