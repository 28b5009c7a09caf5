import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To the lead: a firm accepted, declined, let the invitation lapse, or left. */
export function consortiumAnswer(mail: MailProps, locale: Locale): RenderedMail {
  const { say, term, fact } = mailWords("consortium-answer", mail, locale);
  const answer = { label: term("emails.facts.answer"), value: term(`terms.memberState.${mail.params.answer}`) };
  return letter({
    locale,
    mail,
    subject: say(`subject.${mail.params.answer}`),
    paragraphs: [say(`lead.${mail.params.answer}`)],
    facts: [...fact("firm"), answer, ...fact("consortium"), ...fact("call"), ...fact("deadlineAt", "left")],
    act: say("act"),
    why: say("why"),
  });
}
