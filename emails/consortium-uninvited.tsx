import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To a firm whose invitation the lead took back. */
export function consortiumUninvited(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("consortium-uninvited", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    facts: [...fact("call"), ...fact("consortium"), ...fact("lead")],
    act: say("act"),
    why: say("why"),
  });
}
