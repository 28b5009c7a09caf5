import { data } from "react-router";
import { attachFiles } from "../../domain/bids/attach-files.ts";
import { MOST_FILE_MEGABYTES } from "../../domain/bids/bid.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm, typedIn } from "../../http/form.ts";
import { type KeptUpload, keepUpload } from "../../http/keep-upload.ts";
import { formFields } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { refusalsOf, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { type Refusal, refusal } from "../../kernel/refusal.ts";
import { BidPage } from "../../ui/bids/bid-page.tsx";
import { FilesForm, FilesTable } from "../../ui/bids/files-form.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/bid-files.ts";
import { bidHead, mayDo, wholeBid } from "./own-bid.ts";

const MOST_BYTES = MOST_FILE_MEGABYTES * 1024 * 1024;

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const draft = wholeBid(visit, args.params.bid);
  return {
    head: bidHead(visit, draft),
    mayEdit: mayDo(visit, draft, "edit"),
    files: draft.files.map(({ id, name, byteSize, sha256, isConfidential }) => ({
      id,
      name,
      byteSize,
      sha256,
      isConfidential,
    })),
  };
}

/** All files of an upload are attached, or none. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const draft = wholeBid(visit, args.params.bid);
  const fields = await formFields(args.request, visit.facts);
  const refuse = (refusals: readonly Refusal[]) =>
    data(
      { form: refusedForm(typedIn(fields), refusals) },
      { status: refusals[0] === undefined ? 422 : statusOf(refusals[0]) },
    );
  if (!mayDo(visit, draft, "edit")) return refuse([refusal("bid.not-in-this-state")]);
  const uploads = fields.getAll("files").filter((one) => one instanceof File);
  if (uploads.length === 0) return refuse([refusal("form.required", {}, "files")]);
  const isConfidential = fields.get("confidential") === "yes";
  const kept: (KeptUpload & { readonly isConfidential: boolean })[] = [];
  for (const file of uploads) {
    const result = await keepUpload(visit, file, { field: "files", mostBytes: MOST_BYTES });
    if (!result.ok) return refuse(refusalsOf(result));
    kept.push({ ...result.value, isConfidential });
  }
  const now = visit.world.now();
  const result = attachFiles(visit.db, { bidId: draft.bid.id, files: kept }, { actor: visit.actor, now });
  if (!result.ok) return refuse(refusalsOf(result));
  return seeOther(visit, `/firm/bids/${draft.bid.id}/files`, doneFlash("bid.attached"));
}

export default function BidFiles({ loaderData: { head, files, mayEdit }, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  return (
    <BidPage head={head} title={t("bids.files.title")} {...(mayEdit ? { lead: t("bids.files.lead") } : {})}>
      {files.length === 0 ? <p className="empty">{t("bids.files.none")}</p> : null}
      {files.length === 0 ? null : <FilesTable bidId={head.id} files={files} mayEdit={mayEdit} />}
      <FormState form={actionData?.form}>{mayEdit ? <FilesForm /> : null}</FormState>
    </BidPage>
  );
}
