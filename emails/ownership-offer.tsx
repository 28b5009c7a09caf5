import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To the person who is to become owner. */
export function ownershipOffer(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("ownership-offer", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    facts: [...fact("firm"), ...fact("person"), ...fact("expiresAt", "left")],
    act: say("act"),
    why: say("why"),
  });
}
