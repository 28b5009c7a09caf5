import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To the people of a firm whose standing notice ends within a week. */
export function partnerExpiring(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("partner-expiring", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    facts: [...fact("notice"), ...fact("expiresAt", "left")],
    act: say("act"),
    why: say("why"),
  });
}
