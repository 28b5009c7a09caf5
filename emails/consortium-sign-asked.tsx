import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To members that have not signed yet: the lead has. */
export function consortiumSignAsked(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("consortium-sign-asked", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    facts: [...fact("lead"), ...fact("consortium"), ...fact("call"), ...fact("deadlineAt", "left")],
    act: say("act"),
    why: say("why"),
  });
}
