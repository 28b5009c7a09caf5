import { addQualification } from "../../app/domain/organizations/add-qualification.ts";
import { answerLink } from "../../app/domain/organizations/answer-link.ts";
import { declareLink } from "../../app/domain/organizations/declare-link.ts";
import { giveConsent } from "../../app/domain/organizations/give-consent.ts";
import type { Id } from "../../app/kernel/ids.ts";
import { addDays, beijingDate, DAY } from "../../app/kernel/instant.ts";
import { actorOf, type DemoBuild, idOf, mustDo, organizationIdOf, ownerOf, type TimedAct } from "./demo-build.ts";

/** Links between firms, a status that waits for an official, and somebody who agreed to be found. */
export function identityActs(build: DemoBuild): TimedAct[] {
  const { now } = build;
  return [
    { at: now - 40 * DAY, run: () => declaredLink(build, now - 40 * DAY) },
    { at: now - 39 * DAY, run: () => confirmedLink(build, now - 39 * DAY) },
    { at: now - 3 * DAY, run: () => waitingLink(build, now - 3 * DAY) },
    { at: now - 2 * DAY, run: () => waitingStatus(build, now - 2 * DAY) },
    { at: now - 30 * DAY, run: () => publicContact(build, now - 30 * DAY) },
  ];
}

function declaredLink(build: DemoBuild, now: number): void {
  const command = { id: heldByRongqi(build), kind: "shareholding" as const, direction: "holds" as const, share: 3_000 };
  const own = { organizationId: organizationIdOf(build, "rongqi"), other: nameOf(build, "yibang") };
  const declaring = { actor: actorOf(build, ownerOf(build, "rongqi")), now };
  mustDo("rongqi holds yibang", declareLink(build.db, { ...command, ...own, note: "2024 年增资入股。" }, declaring));
}

function confirmedLink(build: DemoBuild, now: number): void {
  const organizationId = organizationIdOf(build, "yibang");
  const answer = { organizationId, linkId: heldByRongqi(build), answer: "confirmed" as const, note: undefined };
  const acting = { actor: actorOf(build, ownerOf(build, "yibang")), now };
  mustDo("yibang confirms", answerLink(build.db, answer, acting));
}

function heldByRongqi(build: DemoBuild): Id<"firm_link"> {
  return idOf(build, "firm_link", "rongqi yibang");
}

function waitingLink(build: DemoBuild, now: number): void {
  const id = idOf(build, "firm_link", "yibang boyun");
  const command = { id, kind: "shareholding" as const, direction: "held" as const, share: 1_250 };
  const own = { organizationId: organizationIdOf(build, "yibang"), other: nameOf(build, "boyun") };
  const acting = { actor: actorOf(build, ownerOf(build, "yibang")), now };
  mustDo("boyun holds yibang", declareLink(build.db, { ...command, ...own, note: undefined }, acting));
}

function waitingStatus(build: DemoBuild, now: number): void {
  const command = {
    id: idOf(build, "qualification", "lanze waiting"),
    organizationId: organizationIdOf(build, "lanze"),
    kind: "specialized_sme" as const,
    number: "川专精特新公示第 118 号",
    validFromOn: addDays(beijingDate(now), -20),
    evidence: "四川省经济和信息化厅公告",
  };
  const acting = { actor: actorOf(build, ownerOf(build, "lanze")), now };
  mustDo("lanze claims a status", addQualification(build.db, command, acting));
}

function publicContact(build: DemoBuild, now: number): void {
  const command = {
    organizationId: organizationIdOf(build, "jinghe"),
    position: "生态合作部",
    phone: "028-85330100",
    hasEmail: false,
    agreed: "yes" as const,
  };
  mustDo("a contact", giveConsent(build.db, command, { actor: actorOf(build, ownerOf(build, "jinghe")), now }));
}

function nameOf(build: DemoBuild, key: string): string {
  const firm = build.content.firms.find((one) => one.key === key);
  if (firm === undefined) throw new Error(`the demo world has no firm ${key}`);
  return firm.nameZh;
}
