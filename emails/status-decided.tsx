import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To the people of a firm: what became of a status that it claimed. */
export function statusDecided(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact, quote } = mailWords("status-decided", mail, locale);
  return letter({
    locale,
    mail,
    subject: say(`subject.${mail.params.answer}`),
    paragraphs: [say(`lead.${mail.params.answer}`)],
    quote: quote("note"),
    facts: [...fact("firm"), ...fact("status"), ...fact("number")],
    act: say("act"),
    why: say("why"),
  });
}
