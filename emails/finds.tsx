import { readFoundThings, readStops } from "../app/i18n/read-finds.ts";
import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** Everything new that fits a person's saved searches and their firm's products, of one run. */
export function finds(mail: MailProps, locale: Locale): RenderedMail {
  const { say, term } = mailWords("finds", mail, locale);
  const count = Number(mail.params.count ?? 0);
  const many = count === 1 ? "one" : "many";
  const things = readFoundThings(mail.params.things, locale);
  const stops = readStops(mail.params.stops).map(({ name, token }) => ({
    title: name === null ? say("stopProfile") : say("stopSearch").replace("{name}", name),
    link: `${mail.siteUrl}/stop/${token}`,
  }));
  return letter({
    locale,
    mail,
    subject: say(`subject.${many}`),
    paragraphs: [say(`lead.${many}`), ...(Number(mail.params.rest ?? 0) > 0 ? [say("more")] : [])],
    items: things.map(({ kind, title, path, reasons }) => ({
      title: `${term(`notices.finds.kind.${kind}`)}${term("notices.finds.colon")}${title}`,
      link: mail.siteUrl + path,
      notes: reasons,
    })),
    facts: [],
    act: say(`act.${many}`),
    why: say("why"),
    ends: [...stops, { title: say("manage"), link: `${mail.siteUrl}/account/searches` }],
  });
}
