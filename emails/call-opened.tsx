import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To the officials of the bureau, after the deadline. */
export function callOpened(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("call-opened", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    facts: [...fact("call"), ...fact("deadlineAt"), ...fact("bids")],
    act: say("act"),
    why: say("why"),
  });
}
