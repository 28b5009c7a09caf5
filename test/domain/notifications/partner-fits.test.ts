import { expect, it } from "vitest";
import { DAY } from "../../../app/kernel/instant.ts";
import { mails, notifications } from "../../../db/schema/notifications.ts";
import { market, NOON } from "../../support/market.ts";
import { publish } from "../../support/partners.ts";
import { tellEveryone } from "../../support/telling.ts";

it("tells of every notice that fits in the app, and by one mail a day", async () => {
  const at = market();
  const [lead, firm] = [at.firm("天府交投"), at.firm("泊知科技")];
  const match = (organizationId: typeof firm.id) => ({
    organizationId,
    productZh: "车位检测器",
    productEn: null,
    needZh: "检测",
    needEn: null,
  });
  const tell = (now: number) => tellEveryone(at.db, [match(lead.id), match(firm.id)], now);
  const told = () => [at.db.select().from(notifications).all().length, at.db.select().from(mails).all().length];
  publish(at, lead);
  publish(at, lead);
  await tell(NOON);
  // Two people do the work at the firm that fits; the firm that seeks is not told of itself.
  expect(told()).toEqual([4, 2]);
  publish(at, lead);
  await tell(NOON + 60_000);
  expect(told()).toEqual([6, 2]);
  publish(at, lead);
  await tell(NOON + DAY);
  expect(told()).toEqual([8, 4]);
});
