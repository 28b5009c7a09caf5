import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To everybody in a consortium that has another lead now. */
export function consortiumLeadChanged(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("consortium-lead-changed", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    facts: [...fact("call"), ...fact("consortium"), ...fact("lead"), ...fact("deadlineAt", "left")],
    act: say("act"),
    why: say("why"),
  });
}
