import { findMail } from "../../domain/notifications/mail-queries.ts";
import { isMailboxOpen } from "../../http/mailbox.ts";
import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import type { Route } from "./+types/mailbox-body.ts";

/** Mails carry their styles inline and nothing else: no script runs, nothing is loaded, only our own page may frame it. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "sandbox allow-top-navigation-by-user-activation",
].join("; ");

/** One mail as HTML, for the frame in the local mailbox. Its links open in the whole window. */
export function loader(args: Route.LoaderArgs): Response {
  const visit = admit(args, "public");
  found(isMailboxOpen(visit.world) ? visit : undefined);
  const mail = found(findMail(visit.db, found(parseId<"mail">(args.params.mail))));
  const html = visit.world.showMail(mail).html.replaceAll("<a href=", '<a target="_top" href=');
  return new Response(html, {
    headers: {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": POLICY,
      "X-Frame-Options": "SAMEORIGIN",
      "Cache-Control": "no-store",
    },
  });
}
