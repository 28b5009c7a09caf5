import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To the person, or the firm, that has a task in the room. */
export function consortiumTask(mail: MailProps, locale: Locale): RenderedMail {
  const { say, fact } = mailWords("consortium-task", mail, locale);
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    facts: [...fact("task"), ...fact("dueOn"), ...fact("consortium"), ...fact("call"), ...fact("deadlineAt", "left")],
    act: say("act"),
    why: say("why"),
  });
}
