import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To the other members: one has taken its signature back. */
export function consortiumSignatureWithdrawn(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("consortium-signature-withdrawn", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    facts: [...fact("firm"), ...fact("consortium"), ...fact("call"), ...fact("deadlineAt", "left")],
    act: say("act"),
    why: say("why"),
  });
}
