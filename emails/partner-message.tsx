import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To the people of a firm that another firm wrote to. The words, never an address. */
export function partnerMessage(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact, quote } = mailWords("partner-message", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    quote: quote("message"),
    facts: [...fact("notice"), ...fact("firm")],
    act: say("act"),
    why: say("why"),
  });
}
