import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To a person who has just registered. */
export function addressConfirmation(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("address-confirmation", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    facts: [...fact("expiresAt", "left")],
    act: say("act"),
    why: say("why"),
  });
}
