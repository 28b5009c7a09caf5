import { eq } from "drizzle-orm";
import type { Database } from "../../../db/schema/database.ts";
import { files } from "../../../db/schema/files.ts";
import { productPictures } from "../../../db/schema/products.ts";
import type { FileId, ProductId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Acting } from "../accounts/actor.ts";
import { act } from "../audit/act.ts";
import { type StoredFile, saveFile } from "../files/save-file.ts";
import { MOST_PICTURE_BYTES, MOST_PICTURES, PICTURE_TYPES } from "./product.ts";
import { noteProduct, productForVerb } from "./product-verb.ts";

/** Adds a picture whose bytes are stored already. The same bytes on the same product are added once. */
export function addPicture(
  db: Database,
  command: { readonly productId: ProductId; readonly file: StoredFile; readonly alt: string },
  acting: Acting,
): Result<{ readonly fileId: FileId }> {
  return act(db, (tx) => {
    const { productId, file, alt } = command;
    const found = productForVerb(tx, productId, "edit", acting);
    if (!found.ok) return found;
    if (!PICTURE_TYPES.includes(file.mediaType)) return refused("product.picture-type", { name: file.name }, "picture");
    if (file.byteSize > MOST_PICTURE_BYTES) {
      return refused("file.too-large", { name: file.name, most: MOST_PICTURE_BYTES / 1024 / 1024 }, "picture");
    }
    const pictures = tx
      .select({ fileId: productPictures.fileId, sha256: files.sha256, position: productPictures.position })
      .from(productPictures)
      .innerJoin(files, eq(files.id, productPictures.fileId))
      .where(eq(productPictures.productId, productId))
      .orderBy(productPictures.position)
      .limit(MOST_PICTURES)
      .all();
    const same = pictures.find((picture) => picture.sha256 === file.sha256);
    if (same !== undefined) return done({ fileId: same.fileId });
    if (pictures.length >= MOST_PICTURES) return refused("file.too-many", { most: MOST_PICTURES }, "picture");
    const fileId = saveFile(tx, file, acting);
    const position = (pictures.at(-1)?.position ?? -1) + 1;
    tx.insert(productPictures).values({ productId, fileId, position, alt }).run();
    noteProduct(tx, "product.changed", found.value.product, acting);
    return done({ fileId });
  });
}
