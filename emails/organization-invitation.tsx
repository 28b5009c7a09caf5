import type { Locale } from "../app/kernel/locale.ts";
import { letter } from "./layout.tsx";
import type { MailProps, RenderedMail } from "./mail-props.ts";
import { mailWords } from "./mail-words.ts";

/** To an address that may have no account yet. */
export function organizationInvitation(mail: MailProps, locale: Locale): RenderedMail {
  const { say, term, fact } = mailWords("organization-invitation", mail, locale);
  const role = { label: term("emails.facts.role"), value: term(`terms.membershipRole.${mail.params.role}`) };
  return letter({
    locale,
    mail,
    subject: say("subject"),
    paragraphs: [say("lead")],
    facts: [...fact("firm"), role, ...fact("expiresAt", "left")],
    act: say("act"),
    why: say("why"),
  });
}
