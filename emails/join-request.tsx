import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To the people of a firm that seeks members: another firm asks to join. */
export function joinRequest(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact, quote } = mailWords("join-request", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    quote: quote("message"),
    facts: [
      ...fact("firm"),
      ...fact("notice"),
      ...fact("call"),
      ...fact("expiresAt", "left"),
      ...fact("deadlineAt", "left"),
    ],
    act: say("act"),
    why: say("why"),
  });
}
