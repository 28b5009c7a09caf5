import { SYSTEM } from "../../app/domain/accounts/actor.ts";
import { addQualification } from "../../app/domain/organizations/add-qualification.ts";
import { decideQualification } from "../../app/domain/organizations/decide-qualification.ts";
import { decideVerification } from "../../app/domain/organizations/decide-verification.ts";
import { editOrganization } from "../../app/domain/organizations/edit-organization.ts";
import { registerOrganization } from "../../app/domain/organizations/register-organization.ts";
import { requestVerification } from "../../app/domain/organizations/request-verification.ts";
import { addDays, beijingDate, DAY, HOUR } from "../../app/kernel/instant.ts";
import { parseWan } from "../../app/kernel/money.ts";
import type { QualificationKind } from "../schema/organizations.ts";
import {
  actorOf,
  type DemoBuild,
  idOf,
  mustDo,
  officeHour,
  officialOf,
  organizationIdOf,
  ownerOf,
  type TimedAct,
  WORLD_AGE,
} from "./demo-build.ts";
import type { DemoBureau, DemoFirm } from "./demo-content.ts";
import { admit } from "./demo-people.ts";

const DAYS_OF_MONTH = 30.44;
/** Officials of these bureaus look into firms, turn by turn. */
const VERIFIERS = ["jingyun", "keji", "xinjingji"] as const;
const REASON = "已核对营业执照与国家企业信用信息公示系统，名称、代码和状态一致。";

const LOOKED_UP = "已对照公告核对，编号与有效期一致。";
/** Where each status can be looked up. */
const NOTICES: Readonly<Record<QualificationKind, string>> = {
  tech_sme: "全国科技型中小企业信息服务平台入库公告",
  high_tech: "高新技术企业认定管理工作网备案公告",
  specialized_sme: "四川省专精特新中小企业认定公告",
  little_giant: "工业和信息化部专精特新“小巨人”企业公告",
  anchor_firm: "成都高新区龙头企业名单公告",
};

export function bureauActs(build: DemoBuild): TimedAct[] {
  const at = build.now - WORLD_AGE;
  return build.content.bureaus.map((bureau) => ({ at, run: () => takeInBureau(build, bureau, at) }));
}

/** Firms registered one after another over the year; those still waiting came in the last days. */
export function firmActs(build: DemoBuild): TimedAct[] {
  return build.content.firms.flatMap((firm, place) => {
    const verifier = officialOf(build, VERIFIERS[place % VERIFIERS.length] ?? VERIFIERS[0], "approver");
    const registeredAt = officeHour(build.now - daysAgo(firm, place) * DAY, place);
    return [
      { at: registeredAt, run: () => register(build, firm, registeredAt) },
      ...decisionActs(build, firm, verifier, registeredAt + 26 * HOUR),
      ...qualificationActs(build, firm, verifier, registeredAt + 27 * HOUR),
    ];
  });
}

function daysAgo(firm: DemoFirm, place: number): number {
  if (firm.verification === "verified") return 405 - place * 7;
  return firm.verification === "rejected" ? 9 : 1 + (place % 2);
}

function takeInBureau(build: DemoBuild, bureau: DemoBureau, now: number): void {
  const organizationId = organizationIdOf(build, bureau.key);
  const acting = { actor: SYSTEM, now };
  const { kind, nameZh, nameEn, introZh, introEn, contactEmail } = bureau;
  const identity = { kind, nameZh, nameEn, country: "CN", isLocal: true, city: "成都" };
  const { version } = mustDo(bureau.key, registerOrganization(build.db, { id: organizationId, ...identity }, acting));
  const profile = { organizationId, version, ...identity, introZh, introEn, contactEmail };
  mustDo(bureau.key, editOrganization(build.db, profile, acting));
}

function register(build: DemoBuild, firm: DemoFirm, now: number): void {
  const owner = build.content.people.find((person) => person.organization === firm.key);
  if (owner !== undefined) admit(build, owner, now);
  const organizationId = organizationIdOf(build, firm.key);
  const { kind, nameZh, nameEn, country, uscc, registryNumber, isLocal, city } = firm;
  const identity = { kind, nameZh, nameEn, country, uscc, registryNumber, isLocal, city };
  const registering = { actor: actorOf(build, ownerOf(build, firm.key)), now };
  const { version } = mustDo(
    firm.key,
    registerOrganization(build.db, { id: organizationId, ...identity }, registering),
  );
  const acting = { actor: actorOf(build, ownerOf(build, firm.key)), now: now + 60_000 };
  const { place, introZh, introEn, website, contactEmail, industry, staffCount, revenueWan, assetsWan } = firm;
  const revenue = revenueWan === undefined ? undefined : parseWan(revenueWan);
  const assets = assetsWan === undefined ? undefined : parseWan(assetsWan);
  const { lei, agentName, agentContact } = firm;
  const abroad = { lei, agentName, agentContact };
  const about = { ...abroad, place, introZh, introEn, website, contactEmail, industry, staffCount, revenue, assets };
  mustDo(firm.key, editOrganization(build.db, { organizationId, version, ...identity, ...about }, acting));
  if (firm.verification === "unverified") return;
  const note = country === "CN" ? undefined : `${country} ${registryNumber ?? ""}: public register of companies`;
  mustDo(firm.key, requestVerification(build.db, { organizationId, note }, acting));
}

function decisionActs(build: DemoBuild, firm: DemoFirm, verifier: string, at: number): TimedAct[] {
  const decision = firm.verification;
  if (decision !== "verified" && decision !== "rejected") return [];
  const reason = firm.verificationReason ?? REASON;
  const organizationId = organizationIdOf(build, firm.key);
  const command = { organizationId, version: 2, decision, reason };
  const run = () =>
    mustDo(firm.key, decideVerification(build.db, command, { actor: actorOf(build, verifier), now: at }));
  return [{ at, run }];
}

/** A claim is stated when it is in force and the firm is here, and looked up the day after. */
function qualificationActs(build: DemoBuild, firm: DemoFirm, verifier: string, from: number): TimedAct[] {
  const today = beijingDate(build.now);
  const organizationId = organizationIdOf(build, firm.key);
  return firm.qualifications.flatMap(({ kind, number, validFromMonthsAgo, expiresInMonths }, place) => {
    const id = idOf(build, "qualification", `${firm.key} ${place}`);
    const age = Math.round(validFromMonthsAgo * DAYS_OF_MONTH);
    const validFromOn = addDays(today, -age);
    const expiresOn = addDays(today, Math.round(expiresInMonths * DAYS_OF_MONTH));
    const at = Math.max(from, build.now - age * DAY + 10 * DAY) + place;
    const command = { id, organizationId, kind, number: number.replace("{year}", validFromOn.slice(0, 4)) };
    const claim = () => {
      const acting = { actor: actorOf(build, ownerOf(build, firm.key)), now: at };
      mustDo(
        firm.key,
        addQualification(build.db, { ...command, validFromOn, expiresOn, evidence: NOTICES[kind] }, acting),
      );
    };
    const lookUp = () => {
      const acting = { actor: actorOf(build, verifier), now: at + DAY };
      const found = { organizationId, qualificationId: id, decision: "verified" as const, reason: LOOKED_UP };
      mustDo(firm.key, decideQualification(build.db, found, acting));
    };
    return [
      { at, run: claim },
      { at: at + DAY, run: lookUp },
    ];
  });
}
