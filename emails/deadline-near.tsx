import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To the people of the firms whose draft is not submitted. */
export function deadlineNear(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("deadline-near", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    facts: [...fact("call"), ...fact("bureau"), ...fact("deadlineAt", "left")],
    act: say("act"),
    why: say("why"),
  });
}
