import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To both sides of an ownership that was offered. */
export function ownershipAnswer(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("ownership-answer", mail, locale);
  return letter({
    locale,
    mail,
    subject: say(`subject.${mail.params.answer}`),
    paragraphs: [say(`lead.${mail.params.answer}`)],
    facts: [...fact("firm"), ...fact("person")],
    act: say("act"),
    why: say("why"),
  });
}
