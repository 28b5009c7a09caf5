import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To the firm that another one names as linked. */
export function firmLinkDeclared(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("firm-link-declared", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    facts: [...fact("firm"), ...fact("link")],
    act: say("act"),
    why: say("why"),
  });
}
