import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To the people of a firm whose product fits a need of the call. */
export function callMatched(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("call-matched", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    facts: [...fact("call"), ...fact("bureau"), ...fact("product"), ...fact("need"), ...fact("deadlineAt", "left")],
    act: say("act"),
    why: say("why"),
  });
}
