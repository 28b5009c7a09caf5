import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To the owners when somebody left, to whoever was removed. */
export function membershipEnded(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("membership-ended", mail, locale);
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
