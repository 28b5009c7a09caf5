import { calendarFile } from "../../adapters/calendar.ts";
import { getPublicCall } from "../../domain/calls/public-call-queries.ts";
import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { translate } from "../../i18n/translate.ts";
import { parseId } from "../../kernel/ids.ts";
import { isLocale } from "../../kernel/locale.ts";
import type { Route } from "./+types/call-calendar.ts";

/** The deadline of a published call for the reader's calendar. */
export function loader(args: Route.LoaderArgs): Response {
  const { db, locale, now, world } = admit(args, "public");
  const id = found(isLocale(args.params.locale) ? parseId<"call">(args.params.id) : undefined);
  const { call, bureau } = found(getPublicCall(db, id, now));
  const t = translate(locale);
  const file = calendarFile(
    {
      uid: `${call.id}@${new URL(world.config.baseUrl).hostname}`,
      at: found(call.deadline),
      title: `${t("public.call.deadline")}: ${inLocale(locale, call.titleZh, call.titleEn)}`,
      text: `${call.code} · ${inLocale(locale, bureau.nameZh, bureau.nameEn)}`,
      url: `${world.config.baseUrl}/${locale}/calls/${call.id}`,
      sequence: call.version,
    },
    now,
  );
  return new Response(file, {
    headers: {
      "Content-Type": "text/calendar; charset=utf-8",
      "Content-Disposition": `attachment; filename="${call.code}.ics"`,
    },
  });
}
