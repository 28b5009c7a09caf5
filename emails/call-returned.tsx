import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To the author: what has to be changed before approval. */
export function callReturned(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact, quote } = mailWords("call-returned", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    quote: quote("note"),
    facts: [...fact("call")],
    act: say("act"),
    why: say("why"),
  });
}
