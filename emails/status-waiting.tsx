import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To officials: a claimed status waits to be looked up. */
export function statusWaiting(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("status-waiting", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    facts: [...fact("firm"), ...fact("status"), ...fact("number")],
    act: say("act"),
    why: say("why"),
  });
}
