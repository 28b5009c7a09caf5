import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To the people of a firm: why not, and what to do. */
export function organizationRejected(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact, quote } = mailWords("organization-rejected", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    quote: quote("note"),
    facts: [...fact("firm")],
    act: say("act"),
    why: say("why"),
  });
}
