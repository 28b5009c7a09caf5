import { and, eq, ne } from "drizzle-orm";
import type { Transaction } from "../../../db/schema/database.ts";
import { organizations } from "../../../db/schema/organizations.ts";
import type { OrganizationId } from "../../kernel/ids.ts";
import { done, type Result, refused } from "../../kernel/result.ts";
import type { Identity } from "./organization.ts";
import { readUscc } from "./uscc.ts";

type StatedIdentity = {
  readonly kind: Identity["kind"];
  readonly nameZh: string;
  readonly nameEn?: string | undefined;
  readonly country: string;
  readonly uscc?: string | undefined;
  readonly registryNumber?: string | undefined;
  readonly lei?: string | undefined;
  readonly legalRepresentative?: string | undefined;
  readonly isLocal: boolean;
};

type Common = Pick<Identity, "kind" | "nameZh" | "nameEn" | "isLocal" | "lei" | "legalRepresentative">;

/**
 * Reads who an organisation says it is. Chinese ones are known by their code, foreign ones by country and registry
 * number; the name is never the key. A code that had to be read as another is handed back with
 * `organization.uscc-read-as { uscc }`, to be looked at and sent again.
 */
export function checkIdentity(tx: Transaction, id: OrganizationId, stated: StatedIdentity): Result<Identity> {
  const identity = {
    kind: stated.kind,
    nameZh: stated.nameZh,
    nameEn: stated.nameEn ?? null,
    isLocal: stated.isLocal,
    lei: stated.lei ?? null,
    legalRepresentative: stated.legalRepresentative ?? null,
  };
  if (stated.country !== "CN") return foreign(tx, id, stated, identity);
  if (stated.uscc === undefined) {
    return stated.kind === "bureau" || stated.kind === "platform"
      ? done({ ...identity, country: "CN", uscc: null, registryNumber: null })
      : refused("form.required", {}, "uscc");
  }
  const reading = readUscc(stated.uscc);
  if (!reading.ok) return refused(`organization.uscc-${reading.problem}`, {}, "uscc");
  if (reading.isChanged) return refused("organization.uscc-read-as", { uscc: reading.uscc }, "uscc");
  const holder = tx
    .select()
    .from(organizations)
    .where(and(eq(organizations.uscc, reading.uscc), ne(organizations.id, id)))
    .get();
  if (holder !== undefined) return refused("organization.uscc-taken", { name: holder.nameZh }, "uscc");
  return done({ ...identity, country: "CN", uscc: reading.uscc, registryNumber: null });
}

function foreign(tx: Transaction, id: OrganizationId, stated: StatedIdentity, identity: Common): Result<Identity> {
  if (stated.registryNumber === undefined) return refused("form.required", {}, "registryNumber");
  const registryNumber = stated.registryNumber.normalize("NFKC").toUpperCase();
  const holder = tx
    .select()
    .from(organizations)
    .where(
      and(
        eq(organizations.country, stated.country),
        eq(organizations.registryNumber, registryNumber),
        ne(organizations.id, id),
      ),
    )
    .get();
  if (holder !== undefined) return refused("organization.registry-taken", { name: holder.nameZh }, "registryNumber");
  return done({ ...identity, country: stated.country, uscc: null, registryNumber });
}
