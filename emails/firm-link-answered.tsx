import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To one side of a link: what the other one says of it. */
export function firmLinkAnswered(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact, quote } = mailWords("firm-link-answered", mail, locale);
  return letter({
    locale,
    mail,
    subject: say(`subject.${mail.params.answer}`),
    paragraphs: [say(`lead.${mail.params.answer}`)],
    quote: quote("note"),
    facts: [...fact("firm"), ...fact("link")],
    act: say("act"),
    why: say("why"),
  });
}
