import type { OrganizationRow } from "../../domain/organizations/organization.ts";
import { Tag, type TagTone } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

const TONE: Record<OrganizationRow["verification"], TagTone> = {
  unverified: "plain",
  pending: "link",
  verified: "ok",
  rejected: "warn",
};

/** Whether officials have verified who an organisation is. */
export function VerificationTag({ verification }: { verification: OrganizationRow["verification"] }) {
  const { t } = useWords();
  return <Tag tone={TONE[verification]}>{t(`terms.verification.${verification}`)}</Tag>;
}
