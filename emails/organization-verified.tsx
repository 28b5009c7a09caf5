import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To the people of a firm: the platform vouches for its identity now. */
export function organizationVerified(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact, quote } = mailWords("organization-verified", mail, locale);
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
