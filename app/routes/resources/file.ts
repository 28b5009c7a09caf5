import { findReadableFile } from "../../domain/bids/file-access-queries.ts";
import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import type { Route } from "./+types/file.ts";

/** Only these are shown in the page; everything else is handed over as a file and never runs as ours. */
const INLINE: readonly string[] = ["image/png", "image/jpeg", "image/webp"];

/** The bytes of a file, for whoever may read it. */
export function loader(args: Route.LoaderArgs): Response {
  const visit = admit(args, "public");
  const id = found(parseId<"file">(args.params.file));
  const { file, isPublic } = found(findReadableFile(visit.db, id, visit.actor, visit.now));
  const bytes = found(visit.world.files.read(file.sha256));
  const kind = INLINE.includes(file.mediaType) ? "inline" : "attachment";
  return new Response(bytes, {
    headers: {
      "Content-Type": file.mediaType.startsWith("text/") ? `${file.mediaType}; charset=utf-8` : file.mediaType,
      "Content-Length": String(file.byteSize),
      "Content-Disposition": `${kind}; filename*=UTF-8''${encodeURIComponent(file.name).replace(/['()*]/g, percent)}`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": isPublic ? "no-cache" : "private, no-store",
    },
  });
}

function percent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}
