import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To whoever is about to bind a firm and has no password: the code to type in. */
export function stepUpCode(mail: MailProps, locale: Locale): RenderedMail {
  const { say, term } = mailWords("step-up-code", mail, locale);
  const code = String(mail.params.token ?? "").replace(/(\d{4})(?=\d)/g, "$1 ");
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    facts: [{ label: term("emails.facts.stepUpCode"), value: code }],
    act: say("act"),
    why: say("why"),
  });
}
