import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To the people of a firm whose product fits what another firm seeks. */
export function partnerFits(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("partner-fits", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    facts: [...fact("notice"), ...fact("firm"), ...fact("product"), ...fact("call"), ...fact("deadlineAt", "left")],
    act: say("act"),
    why: say("why"),
  });
}
