import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To the people of the firm that asked to join: accepted, declined with a word, or lapsed. */
export function joinAnswer(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact, quote } = mailWords("join-answer", mail, locale);
  return letter({
    locale,
    mail,
    subject: say(`subject.${mail.params.answer}`),
    paragraphs: [say(`lead.${mail.params.answer}`)],
    quote: quote("note"),
    facts: [...fact("firm"), ...fact("notice"), ...fact("call"), ...fact("deadlineAt", "left")],
    act: say("act"),
    why: say("why"),
  });
}
