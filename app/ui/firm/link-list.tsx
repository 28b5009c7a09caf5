import { forbidsRivalry, otherSideOf } from "../../domain/organizations/firm-link.ts";
import type { ListedLink } from "../../domain/organizations/firm-link-queries.ts";
import { formatDate, formatShare, inLocale } from "../../i18n/format.ts";
import type { OrganizationId } from "../../kernel/ids.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { EmptyState } from "../primitives/empty-state.tsx";
import { Hidden, TextField } from "../primitives/field.tsx";
import { Tag, type TagTone } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

const TONE: Record<ListedLink["link"]["state"], TagTone> = {
  declared: "link",
  confirmed: "ok",
  disputed: "warn",
  ended: "plain",
};

/** The links of a firm as it sees them, each with the acts that are its own. */
export function LinkList({
  own,
  links,
  canEdit,
}: {
  own: OrganizationId;
  links: readonly ListedLink[];
  canEdit: boolean;
}) {
  const { t } = useWords();
  if (links.length === 0) return <EmptyState text={t("identity.links.none")} />;
  return (
    <ul className="rows">
      {links.map((one) => (
        <li key={one.link.id}>
          <LinkLine own={own} listed={one} />
          {canEdit && one.link.state !== "ended" ? <LinkActs own={own} listed={one} /> : null}
        </li>
      ))}
    </ul>
  );
}

function LinkLine({ own, listed: { link, holder, held } }: { own: OrganizationId; listed: ListedLink }) {
  const { locale, t } = useWords();
  const isHolder = link.holderId === own;
  const other = isHolder ? held : holder;
  const name = inLocale(locale, other.nameZh, other.nameEn);
  const side = link.kind === "legal_representative" ? "same" : isHolder ? "holds" : "held";
  const share = link.share === null ? "" : formatShare(link.share);
  return (
    <>
      <div className="head">
        <span className="title">{t(`identity.links.said.${link.kind}.${side}`, { name, share })}</span>
        <Tag tone={TONE[link.state]}>{t(`terms.firmLinkState.${link.state}`)}</Tag>
      </div>
      <p className="note">
        {t(link.declaredForId === own ? "identity.links.byUs" : "identity.links.byThem", {
          date: formatDate(link.declaredAt, locale),
        })}
        {link.note === null ? "" : ` · ${link.note}`}
      </p>
      {link.answerNote === null ? null : (
        <p className="note">{t("identity.links.answer", { note: link.answerNote })}</p>
      )}
      {link.state !== "ended" && forbidsRivalry(link) ? (
        <p className="note">
          <Tag tone="warn">{t("identity.statuses.look")}</Tag> {t("identity.links.rivalry")}
        </p>
      ) : null}
    </>
  );
}

function LinkActs({ own, listed: { link, holder, held } }: { own: OrganizationId; listed: ListedLink }) {
  const { locale, t } = useWords();
  const path = `/firm/${own}/links`;
  if (link.declaredForId === own) {
    return (
      <ActForm action={`${path}/end`} className="row-acts" confirm={t("identity.links.endSure")}>
        <Hidden name="linkId" value={link.id} />
        <Button tone="quiet">{t("identity.links.end")}</Button>
      </ActForm>
    );
  }
  const other = otherSideOf(link, own) === link.holderId ? holder : held;
  return (
    <details open={link.state === "declared"}>
      <summary>{t(link.state === "declared" ? "identity.links.answerNow" : "identity.links.answerAgain")}</summary>
      <ActForm action={`${path}/answer`}>
        <Hidden name="linkId" value={link.id} />
        <TextField
          name="note"
          label={t("identity.links.note", { name: inLocale(locale, other.nameZh, other.nameEn) })}
          hint={t("identity.links.noteHint")}
          most={1000}
          optional
        />
        <div className="acts">
          <Button name="answer" value="confirmed">
            {t("identity.links.confirm")}
          </Button>
          <Button tone="grave" name="answer" value="disputed">
            {t("identity.links.dispute")}
          </Button>
        </div>
      </ActForm>
    </details>
  );
}
