import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To the people of an invited firm. */
export function consortiumInvitation(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact, quote } = mailWords("consortium-invitation", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    quote: quote("message"),
    facts: [
      ...fact("call"),
      ...fact("bureau"),
      ...fact("lead"),
      ...fact("consortium"),
      ...fact("expiresAt", "left"),
      ...fact("deadlineAt", "left"),
    ],
    act: say("act"),
    why: say("why"),
  });
}
