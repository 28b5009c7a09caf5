import type { Transaction } from "../../../db/schema/database.ts";
import type { MembershipRole } from "../../../db/schema/organizations.ts";
import type { OrganizationId, PersonId } from "../../kernel/ids.ts";
import { appendLeaf } from "../audit/append-leaf.ts";

/** Logs what became of somebody's place in an organisation. */
export function noteMembership(
  tx: Transaction,
  note: {
    readonly act: "joined" | "role-changed";
    readonly actorId: PersonId | null;
    readonly organizationId: OrganizationId;
    readonly personId: PersonId;
    readonly role: MembershipRole;
  },
  now: number,
): void {
  appendLeaf(tx, {
    at: now,
    actorId: note.actorId,
    act: `organization.member-${note.act}`,
    subjectKind: "organization",
    subjectId: note.organizationId,
    body: { personId: note.personId, role: note.role },
  });
}
