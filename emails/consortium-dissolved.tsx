import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To the members of a consortium that its lead gave up. */
export function consortiumDissolved(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("consortium-dissolved", mail, locale);
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
