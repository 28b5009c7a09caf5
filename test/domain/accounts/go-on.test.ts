import { expect, it } from "vitest";
import { registerPerson } from "../../../app/domain/accounts/register-person.ts";
import { requestSignInLink } from "../../../app/domain/accounts/request-sign-in-link.ts";
import { events } from "../../../db/schema/events.ts";
import { mails } from "../../../db/schema/notifications.ts";
import { renderMail } from "../../../emails/render-mail.ts";
import { testDatabase } from "../../support/database.ts";
import { tellEveryone } from "../../support/telling.ts";
import { NOW } from "../../support/told-world.ts";

it("mails links that go on to the page that was asked for, which no event records", async () => {
  const { db } = testDatabase();
  const acting = { actor: { kind: "visitor" }, now: NOW } as const;
  const next = "/firm/partners/01m0000000000000000000zzzz/join?a=1&b=2";
  registerPerson(db, { email: "new@example.test", name: "新人", locale: "zh", next }, acting);
  requestSignInLink(db, { email: "new@example.test", next }, acting);
  await tellEveryone(db);
  const sent = db.select().from(mails).all();
  expect(sent.map((mail) => mail.kind).sort()).toEqual(["address-confirmation", "sign-in-link"]);
  for (const mail of sent) {
    const link = renderMail(mail, { baseUrl: "https://jiebang.test", now: NOW }).text.match(/https:\S+/)?.[0] ?? "";
    expect(new URL(link).searchParams.get("next")).toBe(next);
  }
  expect(JSON.stringify(db.select().from(events).all())).not.toContain("/firm/partners");
});
