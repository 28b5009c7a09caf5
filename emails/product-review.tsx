import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To those who act for a firm: is what its products say still right? */
export function productReview(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("product-review", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    facts: [...fact("firm"), ...fact("dueAt")],
    act: say("act"),
    why: say("why"),
  });
}
