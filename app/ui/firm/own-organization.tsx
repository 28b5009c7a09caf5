import type { MembershipRole, OrganizationKind, OrganizationRow } from "../../domain/organizations/organization.ts";
import { inLocale } from "../../i18n/format.ts";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";
import { VerificationTag } from "./verification-tag.tsx";

type Own = {
  readonly id: string;
  readonly kind: OrganizationKind;
  readonly nameZh: string;
  readonly nameEn: string | null;
  readonly verification: OrganizationRow["verification"];
  readonly role: MembershipRole;
  readonly missing: readonly string[];
  /** Null for bureaus and state platforms, which list none. */
  readonly products: { readonly all: number; readonly published: number } | null;
};

/** One organisation of the reader with what is to be done for it. */
export function OwnOrganization({ own }: { own: Own }) {
  const { locale, t } = useWords();
  const path = `/firm/${own.id}`;
  return (
    <li>
      <div className="head">
        <a className="title" href={path}>
          {inLocale(locale, own.nameZh, own.nameEn)}
        </a>
        <span className="tags">
          <Tag>{t(`terms.organizationKind.${own.kind}`)}</Tag>
          <VerificationTag verification={own.verification} />
          <Tag>{t(`terms.membershipRole.${own.role}`)}</Tag>
        </span>
      </div>
      <TasksOf own={own} path={path} />
      <p className="acts">
        <a href={path}>{t("firm.tabs.profile")}</a>
        <a href={`${path}/people`}>{t("firm.tabs.people")}</a>
        {own.products === null ? null : (
          <a href={`${path}/products`}>
            {t("firm.home.products", { all: own.products.all, published: own.products.published })}
          </a>
        )}
      </p>
    </li>
  );
}

function TasksOf({ own, path }: { own: Own; path: string }) {
  const { t } = useWords();
  const tasks: { key: string; text: string; to: string }[] = [];
  const isWriter = own.role === "owner" || own.role === "manager";
  if (isWriter && own.missing.length > 0) {
    const fields = own.missing.map((field) => t(`firm.fields.${field}`)).join(t("firm.home.comma"));
    tasks.push({ key: "profile", text: t("firm.home.missing", { fields }), to: path });
  }
  if (isWriter && (own.verification === "unverified" || own.verification === "rejected")) {
    tasks.push({ key: "verify", text: t(`firm.home.${own.verification}`), to: `${path}#verification` });
  }
  if (own.products !== null && own.products.all === 0 && own.role !== "viewer") {
    tasks.push({ key: "product", text: t("firm.home.noProducts"), to: `${path}/products/new` });
  }
  if (tasks.length === 0) return null;
  return (
    <ul className="task-list">
      {tasks.map((task) => (
        <li key={task.key}>
          <a href={task.to}>{task.text}</a>
          <Tag tone="warn">{t("firm.home.toDo")}</Tag>
        </li>
      ))}
    </ul>
  );
}
