import { data } from "react-router";
import { canKeepLibrary, canReadLibrary } from "../../domain/answers/library-policy.ts";
import { saveSnippetCommand } from "../../domain/answers/library-schema.ts";
import { saveSnippet } from "../../domain/answers/save-snippet.ts";
import { findSnippet, listSnippetVersions, listTopics } from "../../domain/answers/snippet-queries.ts";
import { changesSince, firmFactsSchema } from "../../domain/organizations/firm-facts.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit, type PersonVisit } from "../../http/visit.ts";
import { parseId } from "../../kernel/ids.ts";
import { ChangeList } from "../../ui/answers/change-list.tsx";
import { SnippetForm } from "../../ui/answers/snippet-form.tsx";
import { SnippetVersions } from "../../ui/answers/snippet-versions.tsx";
import { FirmPage } from "../../ui/firm/firm-page.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button } from "../../ui/primitives/button.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/library-snippet.ts";
import { factsNow, libraryFirm } from "./library-facts.ts";

function ownSnippet(visit: PersonVisit, firmText: string | undefined, text: string | undefined) {
  const { firm } = libraryFirm(visit, firmText);
  const id = parseId<"snippet">(text);
  const snippet = found(id === undefined ? undefined : findSnippet(visit.db, id));
  const isOurs = snippet.organizationId === firm.id && canReadLibrary(visit.actor, firm).allowed;
  return { firm, snippet: found(isOurs ? snippet : undefined) };
}

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { firm, snippet } = ownSnippet(visit, args.params.organizationId, args.params.snippet);
  const { id, version, topic, title, text } = snippet;
  return {
    firm: { id: firm.id, nameZh: firm.nameZh, nameEn: firm.nameEn, hasProducts: true },
    mayKeep: canKeepLibrary(visit.actor, firm).allowed,
    topics: listTopics(visit.db, firm.id),
    snippet: { id, version, topic, title, text },
    changes: changesSince(firmFactsSchema.parse(snippet.facts), factsNow(visit, firm.id), text),
    versions: listSnippetVersions(visit.db, id),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { firm, snippet } = ownSnippet(visit, args.params.organizationId, args.params.snippet);
  const command = saveSnippetCommand.omit({ organizationId: true, id: true });
  const reading = await readForm(args.request, visit.facts, command);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = saveSnippet(visit.db, { ...reading.value, id: snippet.id, organizationId: firm.id }, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  return seeOther(visit, `/firm/${firm.id}/library/${snippet.id}`, doneFlash("library.saved"));
}

export default function LibrarySnippet({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { firm, mayKeep, topics, snippet, changes, versions } = loaderData;
  const path = `/firm/${firm.id}/library`;
  const isConflict = actionData?.form.errors[""]?.some((one) => one.code === "library.changed-meanwhile") === true;
  return (
    <FirmPage
      firm={firm}
      tab="library"
      title={snippet.title}
      crumbs={[{ label: t("answers.title"), to: path }, { label: snippet.title }]}
    >
      <ChangeList changes={changes} />
      {mayKeep ? (
        <FormState form={actionData?.form}>
          <SnippetForm snippet={snippet} topics={topics} isConflict={isConflict} />
        </FormState>
      ) : (
        <p className="given">{snippet.text}</p>
      )}
      <SnippetVersions versions={versions} />
      {mayKeep ? (
        <ActForm action={`${path}/${snippet.id}/archive`} className="inline" confirm={t("answers.archiveSure")}>
          <Button tone="quiet">{t("answers.archive")}</Button>
        </ActForm>
      ) : null}
    </FirmPage>
  );
}
