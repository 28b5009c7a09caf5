import { desc, eq } from "drizzle-orm";
import type { Reader } from "../../../db/schema/database.ts";
import type { EventRow } from "../../../db/schema/events.ts";
import {
  type OrganizationRow,
  organizationInvitations,
  verificationDecisions,
} from "../../../db/schema/organizations.ts";
import { parseId, toId } from "../../kernel/ids.ts";
import { actingPeople } from "./audience.ts";
import { findOrganization, named } from "./notice-facts.ts";
import { NOTICE_PATHS } from "./notice-paths.ts";
import { mailAlone, type Telling, tell } from "./telling.ts";

export function organizationVerificationRequested(db: Reader, event: EventRow): Telling[] {
  return ofOrganization(db, event, (firm) => [
    tell(
      { kind: "officials" },
      {
        kind: "organization-waiting",
        params: named("firm", firm.nameZh, firm.nameEn),
        path: NOTICE_PATHS.verification(firm.id),
      },
    ),
  ]);
}

/** The decision comes with its reason, whichever way it went. */
export function organizationDecided(
  db: Reader,
  event: EventRow,
  kind: "organization-verified" | "organization-rejected",
): Telling[] {
  return ofOrganization(db, event, (firm) => {
    const decision = db
      .select({ reason: verificationDecisions.reason })
      .from(verificationDecisions)
      .where(eq(verificationDecisions.organizationId, firm.id))
      .orderBy(desc(verificationDecisions.decidedAt), desc(verificationDecisions.id))
      .get();
    return [
      tell(actingPeople(firm.id), {
        kind,
        params: { ...named("firm", firm.nameZh, firm.nameEn), note: decision?.reason ?? "" },
        path: NOTICE_PATHS.organization(firm.id),
      }),
    ];
  });
}

/** Goes to the address that was invited, which may have no account. `invitationId` is in the payload. */
export function organizationMemberInvited(
  db: Reader,
  event: EventRow,
  secrets: Readonly<Record<string, string | number | null>>,
): Telling[] {
  return ofOrganization(db, event, (firm) => {
    const id = parseId<"organization_invitation">(String(event.payload.invitationId ?? ""));
    if (id === undefined) return [];
    const invitation = db.select().from(organizationInvitations).where(eq(organizationInvitations.id, id)).get();
    if (invitation?.state !== "pending") return [];
    return [
      mailAlone(
        { kind: "address", email: invitation.email },
        {
          kind: "organization-invitation",
          params: {
            ...named("firm", firm.nameZh, firm.nameEn),
            role: invitation.role,
            expiresAt: invitation.expiresAt,
            token: String(secrets.token ?? ""),
          },
          path: NOTICE_PATHS.organizationInvitation(),
        },
      ),
    ];
  });
}

function ofOrganization(
  db: Reader,
  event: EventRow,
  tellings: (organization: OrganizationRow) => Telling[],
): Telling[] {
  const organization = findOrganization(db, toId<"organization">(event.subjectId));
  return organization === undefined ? [] : tellings(organization);
}
