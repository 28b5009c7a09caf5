import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To followers and to firms that bid: the call closed and nothing comes of it. */
export function callFailed(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact, quote } = mailWords("call-failed", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    quote: quote("note"),
    facts: [...fact("call"), ...fact("bureau")],
    act: say("act"),
    why: say("why"),
  });
}
