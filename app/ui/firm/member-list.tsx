import type { MembershipRole } from "../../domain/organizations/organization.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

export type ListedMember = {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly role: MembershipRole;
  readonly isSelf: boolean;
  /** The roles that the reader may give this member; empty when none. */
  readonly roles: readonly MembershipRole[];
};

/** The people of an organisation, each with the acts that the reader has. */
export function MemberList({ organizationId, members }: { organizationId: string; members: readonly ListedMember[] }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t("firm.people.members", { count: members.length })}</h2>
      <ul className="rows">
        {members.map((member) => (
          <li key={member.personId}>
            <div className="head">
              <span className="title">{member.name}</span>
              <span className="tags">
                {member.isSelf ? <Tag tone="link">{t("firm.people.you")}</Tag> : null}
                <Tag>{t(`terms.membershipRole.${member.role}`)}</Tag>
              </span>
            </div>
            <p className="note">{member.email}</p>
            {member.roles.length === 0 ? null : <MemberActs organizationId={organizationId} member={member} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function MemberActs({ organizationId, member }: { organizationId: string; member: ListedMember }) {
  const { t } = useWords();
  const path = `/firm/${organizationId}/people`;
  const selectId = `role-${member.personId}`;
  return (
    <div className="row-acts">
      <ActForm action={`${path}/role`} className="row-acts">
        <Hidden name="personId" value={member.personId} />
        <label className="visually-hidden" htmlFor={selectId}>
          {t("firm.people.roleOf", { name: member.name })}
        </label>
        <select id={selectId} name="role" defaultValue={member.role} className="w-auto">
          {member.roles.map((role) => (
            <option key={role} value={role}>
              {t(`terms.membershipRole.${role}`)}
            </option>
          ))}
        </select>
        <Button>{t("firm.people.changeRole")}</Button>
      </ActForm>
      {member.isSelf ? null : (
        <ActForm
          action={`${path}/remove`}
          className="row-acts"
          confirm={t("firm.people.removeSure", { name: member.name })}
        >
          <Hidden name="personId" value={member.personId} />
          <Button tone="grave">{t("firm.people.remove")}</Button>
        </ActForm>
      )}
    </div>
  );
}
