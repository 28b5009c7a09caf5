import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To the people of a firm: a status or its verification runs out. */
export function expiryNear(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("expiry-near", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    facts: [...fact("firm"), ...fact("status"), ...fact("number"), ...fact("endsAt", "left")],
    act: say("act"),
    why: say("why"),
  });
}
