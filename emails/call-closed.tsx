import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To bidders, after the deadline. */
export function callClosed(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("call-closed", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    facts: [...fact("call"), ...fact("bureau"), ...fact("deadlineAt")],
    act: say("act"),
    why: say("why"),
  });
}
