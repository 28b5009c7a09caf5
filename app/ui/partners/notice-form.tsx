import { MOST_BODY, MOST_PLACE, MOST_TITLE } from "../../domain/partners/partner-notice.ts";
import { CATALOGUES } from "../../i18n/translate.ts";
import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Boxes, Choice } from "../primitives/choice.tsx";
import { Hidden, Select, TextArea, TextField } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";

export type NoticeNeed = { readonly id: string; readonly position: number; readonly title: string };

export type NoticeValues = {
  readonly kind: "seek" | "offer";
  readonly role: "lead" | "member";
  readonly qualification: string;
  readonly domain: string;
  readonly place: string;
  readonly title: string;
  readonly body: string;
  readonly needIds: readonly string[];
};

const DOMAINS = Object.keys(CATALOGUES.zh.terms.domain);
const QUALIFICATIONS = Object.keys(CATALOGUES.zh.terms.qualification);

/** What a notice says. For a call its needs are offered to choose from; without one, a field of work is asked for. */
export function NoticeForm({
  values,
  needs,
  firms,
  hidden,
  isNew,
  act,
}: {
  values: NoticeValues;
  /** Undefined for a standing notice. */
  needs: readonly NoticeNeed[] | undefined;
  /** Whose notice it may be; empty when that is settled. */
  firms: readonly { readonly id: string; readonly name: string }[];
  hidden: Readonly<Record<string, string>>;
  isNew: boolean;
  act: string;
}) {
  const { t } = useWords();
  return (
    <ActForm>
      {Object.entries(hidden).map(([name, value]) => (
        <Hidden key={name} name={name} value={value} />
      ))}
      <Whose firms={firms} />
      {isNew ? (
        <Choice
          name="kind"
          label={t("partners.form.kind")}
          value={values.kind}
          options={(["seek", "offer"] as const).map((kind) => ({ value: kind, label: t(`partners.form.${kind}`) }))}
        />
      ) : null}
      <Choice
        name="role"
        label={t("partners.form.role")}
        hint={t("partners.form.roleHint")}
        value={values.role}
        options={(["member", "lead"] as const).map((role) => ({
          value: role,
          label: t(`terms.consortiumRole.${role}`),
        }))}
      />
      {needs === undefined || needs.length === 0 ? null : (
        <Boxes
          name="needIds"
          label={t("partners.form.needs")}
          hint={t("partners.form.needsHint")}
          values={values.needIds}
          options={needs.map((need) => ({ value: need.id, label: `${need.position} ${need.title}` }))}
          optional
        />
      )}
      <Said values={values} isStanding={needs === undefined} />
      <div className="acts">
        <Button tone="go">{act}</Button>
      </div>
    </ActForm>
  );
}

/** In whose name, where there is a choice. */
function Whose({ firms }: { firms: readonly { readonly id: string; readonly name: string }[] }) {
  const { t } = useWords();
  const [only] = firms;
  if (only === undefined) return null;
  if (firms.length === 1) return <Hidden name="organizationId" value={only.id} />;
  return (
    <Choice
      name="organizationId"
      label={t("partners.form.firm")}
      value={only.id}
      options={firms.map((firm) => ({ value: firm.id, label: firm.name }))}
    />
  );
}

/** The words, and whom they are meant for. */
function Said({ values, isStanding }: { values: NoticeValues; isStanding: boolean }) {
  const { t } = useWords();
  return (
    <>
      <TextField name="title" label={t("partners.form.title")} value={values.title} most={MOST_TITLE} />
      <TextArea
        name="body"
        label={t("partners.form.body")}
        hint={t("partners.form.bodyHint")}
        value={values.body}
        most={MOST_BODY}
        rows={6}
      />
      {isStanding ? (
        <Select
          name="domain"
          label={t("partners.form.domain")}
          value={values.domain}
          options={DOMAINS.map((domain) => ({ value: domain, label: t(`terms.domain.${domain}`) }))}
        />
      ) : null}
      <Select
        name="qualification"
        label={t("partners.form.qualification")}
        value={values.qualification}
        options={QUALIFICATIONS.map((kind) => ({ value: kind, label: t(`terms.qualification.${kind}`) }))}
        optional
      />
      <TextField name="place" label={t("partners.form.place")} value={values.place} most={MOST_PLACE} optional />
    </>
  );
}
