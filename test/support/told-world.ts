import {
  type BidId,
  type CallId,
  type ConsortiumId,
  newId,
  type OrganizationId,
  type PersonId,
  type ScenarioId,
} from "../../app/kernel/ids.ts";
import { DAY, instantInBeijing } from "../../app/kernel/instant.ts";
import type { Locale } from "../../app/kernel/locale.ts";
import { people } from "../../db/schema/accounts.ts";
import { bidParties, bids, bidVersions } from "../../db/schema/bids.ts";
import { calls } from "../../db/schema/calls.ts";
import { consortia, consortiumMembers, type MemberState } from "../../db/schema/consortia.ts";
import type { Reader } from "../../db/schema/database.ts";
import { follows } from "../../db/schema/notifications.ts";
import {
  type MembershipRole,
  memberships,
  type OrganizationKind,
  organizations,
} from "../../db/schema/organizations.ts";
import { scenarios } from "../../db/schema/scenarios.ts";

export const NOW = instantInBeijing("2026-11-23", "10:00") ?? 0;
export const DEADLINE = NOW + 10 * DAY;

/** Rows for tests of telling, written as they are: who is told must not depend on how the rows came to be. */
export function addPerson(db: Reader, name: string, options: { locale?: Locale; confirmed?: boolean } = {}): PersonId {
  const id = newId<"person">(NOW);
  db.insert(people)
    .values({
      id,
      name,
      email: `${name}@example.test`,
      emailConfirmedAt: options.confirmed === false ? null : NOW,
      locale: options.locale ?? "zh",
      createdAt: NOW,
    })
    .run();
  return id;
}

export function addOrganization(
  db: Reader,
  nameZh: string,
  options: { kind?: OrganizationKind; nameEn?: string; staff?: Readonly<Record<string, MembershipRole>> } = {},
): OrganizationId {
  const id = newId<"organization">(NOW);
  db.insert(organizations)
    .values({
      id,
      kind: options.kind ?? "firm",
      nameZh,
      nameEn: options.nameEn ?? null,
      country: "CN",
      isLocal: true,
      verification: "verified",
      version: 1,
      createdAt: NOW,
      updatedAt: NOW,
    })
    .run();
  for (const [name, role] of Object.entries(options.staff ?? {})) {
    join(db, addPerson(db, name), id, role);
  }
  return id;
}

export function join(db: Reader, personId: PersonId, organizationId: OrganizationId, role: MembershipRole): void {
  db.insert(memberships).values({ personId, organizationId, role, joinedAt: NOW }).run();
}

export function follow(
  db: Reader,
  personId: PersonId,
  subjectKind: "call" | "scenario" | "organization",
  subjectId: string,
) {
  db.insert(follows).values({ personId, subjectKind, subjectId, followedAt: NOW }).run();
}

export function addCall(
  db: Reader,
  bureauId: OrganizationId,
  authorId: PersonId,
  options: { state?: "draft" | "open" | "closed"; deadline?: number } = {},
): { callId: CallId; scenarioId: ScenarioId } {
  const scenarioId = newId<"scenario">(NOW);
  const callId = newId<"call">(NOW);
  const both = { bodyZh: "", bureauId, createdAt: NOW, updatedAt: NOW };
  db.insert(scenarios)
    .values({
      ...both,
      id: scenarioId,
      code: scenarioId,
      titleZh: "智慧停车场景",
      domain: "parking",
      isDigital: true,
      stage: "plan",
      stageEnteredAt: NOW,
      isPublic: true,
    })
    .run();
  db.insert(calls)
    .values({
      ...both,
      id: callId,
      code: callId,
      scenarioId,
      kind: "opportunity",
      state: options.state ?? "open",
      titleZh: "智慧停车诱导机会",
      titleEn: "Smart parking guidance",
      acceptsConsortium: true,
      leadKind: "any",
      deadline: options.deadline ?? DEADLINE,
      publishedAt: options.state === "draft" ? null : NOW,
      version: 1,
      authorId,
    })
    .run();
  return { callId, scenarioId };
}

export function addConsortium(
  db: Reader,
  callId: CallId,
  leadId: OrganizationId,
  by: PersonId,
  members: readonly (readonly [OrganizationId, MemberState])[],
): { consortiumId: ConsortiumId; memberIds: string[] } {
  const consortiumId = newId<"consortium">(NOW);
  db.insert(consortia)
    .values({
      id: consortiumId,
      callId,
      leadId,
      name: "泊车联合体",
      state: "forming",
      version: 1,
      createdById: by,
      createdAt: NOW,
      updatedAt: NOW,
    })
    .run();
  const memberIds = members.map(([organizationId, state]) => {
    const id = newId<"consortium_member">(NOW);
    const role = organizationId === leadId ? "lead" : "member";
    db.insert(consortiumMembers)
      .values({ id, consortiumId, organizationId, role, state, invitedAt: NOW, expiresAt: NOW + 7 * DAY })
      .run();
    return id;
  });
  return { consortiumId, memberIds };
}

export function addBid(
  db: Reader,
  callId: CallId,
  leadId: OrganizationId,
  by: PersonId,
  options: {
    consortiumId?: ConsortiumId;
    state?: "draft" | "submitted";
    parties?: readonly OrganizationId[];
    createdAt?: number;
    draftVersion?: number;
  } = {},
): BidId {
  const id = newId<"bid">(NOW);
  const state = options.state ?? "submitted";
  db.insert(bids)
    .values({
      id,
      callId,
      leadId,
      consortiumId: options.consortiumId ?? null,
      state,
      summary: "",
      draftVersion: options.draftVersion ?? 1,
      submittedDraftVersion: state === "submitted" ? 1 : null,
      createdById: by,
      createdAt: options.createdAt ?? NOW,
      updatedAt: NOW,
    })
    .run();
  for (const organizationId of options.parties ?? []) {
    db.insert(bidParties).values({ callId, organizationId, bidId: id }).run();
  }
  if (state === "submitted") addReceipt(db, id, by);
  return id;
}

function addReceipt(db: Reader, bidId: BidId, by: PersonId): void {
  db.insert(bidVersions)
    .values({
      id: newId<"bid_version">(NOW),
      bidId,
      version: 1,
      kind: "submission",
      content: "{}",
      fingerprint: "ab".repeat(32),
      idempotencyKey: bidId,
      requestHash: "",
      receivedAt: NOW,
      deadline: DEADLINE,
      logPosition: 1,
      submittedById: by,
    })
    .run();
}
