import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To whoever sent in a workbook of products: all of it has been taken over. */
export function productsImported(mail: MailProps, locale: Locale): RenderedMail {
  const { say } = mailWords("products-imported", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    facts: [],
    act: say("act"),
    why: say("why"),
  });
}
