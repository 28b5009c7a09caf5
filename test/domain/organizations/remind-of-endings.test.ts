import { beforeEach, describe, expect, it } from "vitest";
import { addQualification } from "../../../app/domain/organizations/add-qualification.ts";
import { decideQualification } from "../../../app/domain/organizations/decide-qualification.ts";
import { decideVerification } from "../../../app/domain/organizations/decide-verification.ts";
import { remindOfEndings } from "../../../app/domain/organizations/remind-of-endings.ts";
import { requestVerification } from "../../../app/domain/organizations/request-verification.ts";
import { withdrawQualification } from "../../../app/domain/organizations/withdraw-qualification.ts";
import { newId, type OrganizationId } from "../../../app/kernel/ids.ts";
import { addDays, instantInBeijing } from "../../../app/kernel/instant.ts";
import type { Connection } from "../../../db/connection.ts";
import { events } from "../../../db/schema/events.ts";
import { testDatabase } from "../../support/database.ts";
import { outcomeOf } from "../../support/market.ts";
import { acting, bureauOf, countEvents, NOON, registeredFirm } from "../../support/seats.ts";
import { mailedTo, noticesOf, tellEveryone } from "../../support/telling.ts";

const LAST = "2027-06-30";

let at: Connection;
let id: OrganizationId;
let owner: ReturnType<typeof registeredFirm>["owner"];
let official: ReturnType<typeof bureauOf>["official"];

beforeEach(() => {
  at = testDatabase();
  ({ id, owner } = registeredFirm(at));
  ({ official } = bureauOf(at));
});

const noonOf = (day: string) => instantInBeijing(day, "12:00") ?? 0;
const remindOn = (day: string) => remindOfEndings(at.db, { now: noonOf(day) });

function claim(set: Record<string, unknown> = {}, now = NOON) {
  const command = {
    id: newId<"qualification">(now),
    organizationId: id,
    kind: "anchor_firm" as const,
    number: "龙头-1",
    validFromOn: "2026-07-01",
    expiresOn: LAST,
    evidence: "名单公告",
  };
  return outcomeOf(addQualification(at.db, { ...command, ...set }, acting(owner, now))).qualificationId;
}
function looked(qualificationId: ReturnType<typeof claim>) {
  const command = { organizationId: id, qualificationId, decision: "verified" as const };
  outcomeOf(decideQualification(at.db, { ...command, reason: undefined }, acting(official)));
}
const leads = () =>
  at.db
    .select()
    .from(events)
    .all()
    .filter((event) => event.name === "qualification.ends" || event.name === "qualification.ended")
    .map((event) => event.payload.daysBefore);

describe("a status that is held", () => {
  it("is reminded of 60, 30 and 7 days before its last day and once after, each exactly once", () => {
    looked(claim());
    let day = "2027-04-01";
    const said: string[] = [];
    while (day < "2027-08-15") {
      if (remindOn(day) > 0) said.push(day);
      expect(remindOn(day)).toBe(0);
      day = addDays(day, 1);
    }
    expect(said).toEqual(["2027-05-01", "2027-05-31", "2027-06-23", "2027-07-01"]);
    expect(leads()).toEqual([60, 30, 7, 0]);
  });

  it("is reminded of once when the worker slept through several moments", () => {
    looked(claim());
    expect(remindOn("2027-06-25")).toBe(1);
    expect(leads()).toEqual([7]);
  });

  it("that was claimed late is not reminded of moments before it was there", () => {
    looked(claim({}, noonOf("2027-06-10")));
    expect(remindOn("2027-06-12")).toBe(0);
    expect(remindOn("2027-06-23")).toBe(1);
  });

  it("is not reminded of when it was never looked up, taken back, or renewed", () => {
    claim();
    expect(remindOn("2027-06-01")).toBe(0);
    const back = claim({ number: "龙头-2" });
    looked(back);
    withdrawQualification(at.db, { organizationId: id, qualificationId: back }, acting(owner));
    expect(remindOn("2027-06-01")).toBe(0);
    const first = claim({ number: "龙头-3" });
    looked(first);
    claim({ number: "龙头-4", renewsId: first, validFromOn: "2027-07-01", expiresOn: "2028-06-30" });
    expect(remindOn("2027-06-01")).toBe(0);
    expect(remindOn("2027-07-02")).toBe(0);
  });
});

describe("a verification", () => {
  it("is reminded of before its last day as well", () => {
    requestVerification(at.db, { organizationId: id }, acting(owner));
    const command = { organizationId: id, version: 1, decision: "verified" as const, reason: "已核对" };
    decideVerification(at.db, { ...command, verifiedUntilOn: LAST }, acting(official));
    const said = ["2027-05-01", "2027-05-02", "2027-05-31", "2027-06-23", "2027-06-30"].map(remindOn);
    expect(said).toEqual([1, 0, 1, 1, 0]);
    expect(countEvents(at, "organization.verification-ends")).toBe(3);
  });
});

describe("the reminder", () => {
  it("reaches the firm's people by notice and by mail, once", async () => {
    looked(claim());
    await tellEveryone(at.db, [], NOON);
    const before = mailedTo(at.db).length;
    remindOn("2027-06-23");
    await tellEveryone(at.db, [], noonOf("2027-06-23"));
    await tellEveryone(at.db, [], noonOf("2027-06-24"));
    expect(
      mailedTo(at.db)
        .slice(0)
        .filter((line) => line.includes("expiry-near")),
    ).toEqual([`${owner.email} expiry-near`]);
    expect(mailedTo(at.db).length).toBe(before + 1);
    const notice = noticesOf(at.db).find((one) => one.kind === "expiry-near");
    expect(notice).toMatchObject({ personId: owner.personId, path: `/firm/${id}/qualifications` });
    expect(notice?.params).toMatchObject({ statusTerm: "terms.qualification.anchor_firm", number: "龙头-1" });
  });
});
