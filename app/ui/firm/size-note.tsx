import type { OrganizationRow } from "../../domain/organizations/organization.ts";
import { sizeClassOf } from "../../domain/organizations/size-class.ts";
import { useWords } from "../words.tsx";

/** Where the stated figures lead to another size than the one stated, both say so: to the firm and to the official. */
export function SizeNote({ organization }: { organization: OrganizationRow }) {
  const { t } = useWords();
  const computed = sizeClassOf(organization);
  if (computed === undefined || computed === organization.sizeClass) return null;
  return <p className="notice">{t("firm.profile.sizeNote", { size: t(`terms.sizeClass.${computed}`) })}</p>;
}
