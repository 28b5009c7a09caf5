import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To whoever asked to sign in without a password. */
export function signInLink(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("sign-in-link", mail, locale);
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
