import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To the person who claimed a firm. */
export function firmClaimDecided(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact, quote } = mailWords("firm-claim-decided", mail, locale);
  return letter({
    locale,
    mail,
    subject: say(`subject.${mail.params.answer}`),
    paragraphs: [say(`lead.${mail.params.answer}`)],
    quote: quote("note"),
    facts: [...fact("firm")],
    act: say("act"),
    why: say("why"),
  });
}
