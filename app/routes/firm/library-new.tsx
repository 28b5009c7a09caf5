import { data } from "react-router";
import { findEntry } from "../../domain/answers/library-queries.ts";
import { saveSnippetCommand } from "../../domain/answers/library-schema.ts";
import { saveSnippet } from "../../domain/answers/save-snippet.ts";
import { MOST_TITLE, parseSource } from "../../domain/answers/snippet.ts";
import { listTopics } from "../../domain/answers/snippet-queries.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { newId } from "../../kernel/ids.ts";
import { SnippetForm } from "../../ui/answers/snippet-form.tsx";
import { FirmPage } from "../../ui/firm/firm-page.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/library-new.ts";
import { libraryFirm } from "./library-facts.ts";

/** `from` names an answer of an earlier bid to begin with. */
export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { firm, mayKeep } = libraryFirm(visit, args.params.organizationId);
  found(mayKeep ? firm : undefined);
  const source = parseSource(visit.url.searchParams.get("from") ?? "");
  const entry = source === undefined ? undefined : findEntry(visit.db, firm.id, source);
  return {
    firm: { id: firm.id, nameZh: firm.nameZh, nameEn: firm.nameEn, hasProducts: true },
    topics: listTopics(visit.db, firm.id),
    snippet: {
      id: newId<"snippet">(visit.now),
      version: 0,
      topic: "",
      title: entry?.titleZh.slice(0, MOST_TITLE) ?? "",
      text: entry?.text ?? "",
    },
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { firm, mayKeep } = libraryFirm(visit, args.params.organizationId);
  found(mayKeep ? firm : undefined);
  const reading = await readForm(args.request, visit.facts, saveSnippetCommand.omit({ organizationId: true }));
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const result = saveSnippet(visit.db, { ...reading.value, organizationId: firm.id }, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  return seeOther(visit, `/firm/${firm.id}/library`, doneFlash("library.saved"));
}

export default function LibraryNew({ loaderData: { firm, topics, snippet }, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  return (
    <FirmPage
      firm={firm}
      tab="library"
      title={t("answers.newTitle")}
      crumbs={[{ label: t("answers.title"), to: `/firm/${firm.id}/library` }, { label: t("answers.newTitle") }]}
    >
      <FormState form={actionData?.form}>
        <SnippetForm snippet={snippet} topics={topics} />
      </FormState>
    </FirmPage>
  );
}
