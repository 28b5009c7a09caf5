import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To officials: somebody claims a firm that nobody owns yet. */
export function firmClaimWaiting(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("firm-claim-waiting", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    facts: [...fact("firm")],
    act: say("act"),
    why: say("why"),
  });
}
