import type { FirmClaim, PublicFirm } from "../../domain/organizations/public-firm-queries.ts";
import type { Translate } from "../../i18n/translate.ts";
import { beijingDate } from "../../kernel/instant.ts";

type FirmSaid = Pick<PublicFirm, "isLocal" | "verification" | "verifiedAt">;

/** What speaks for a firm, in words: local, its statuses in force, verified since when. */
export function firmFacts(t: Translate, firm: FirmSaid, claims: readonly FirmClaim[], now: number): readonly string[] {
  const today = beijingDate(now);
  const held = claims.filter((claim) => holdsOn(claim, today)).map((claim) => t(`terms.qualification.${claim.kind}`));
  return [
    ...(firm.isLocal ? [t("terms.locality.local")] : []),
    ...new Set(held),
    ...(firm.verification === "verified" && firm.verifiedAt !== null
      ? [t("public.firm.verifiedSince", { month: beijingDate(firm.verifiedAt).slice(0, 7) })]
      : []),
  ];
}

/** Whether a status that was verified holds on a civil date. */
export function holdsOn(claim: FirmClaim, day: string): boolean {
  return (
    claim.verifiedAt !== null &&
    (claim.validFromOn === null || claim.validFromOn <= day) &&
    (claim.expiresOn === null || claim.expiresOn >= day)
  );
}
