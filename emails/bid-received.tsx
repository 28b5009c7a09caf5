import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** The receipt, to the people of the bidding firms and to nobody else. */
export function bidReceived(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("bid-received", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    facts: [
      ...fact("call"),
      ...fact("lead"),
      ...fact("version"),
      ...fact("receivedAt"),
      ...fact("fingerprint"),
      ...fact("deadlineAt", "left"),
    ],
    act: say("act"),
    why: say("why"),
  });
}
