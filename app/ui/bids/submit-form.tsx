import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { useWords } from "../words.tsx";

/** The one act of the check page: submit what is shown, under a key that makes a second press the same act. */
export function SubmitForm({
  seen,
  requestKey,
  standing,
  isSame,
  mayBind,
  isComplete,
}: {
  seen: string;
  requestKey: string;
  standing: number | null;
  isSame: boolean;
  mayBind: boolean;
  isComplete: boolean;
}) {
  const { t } = useWords();
  if (!mayBind) return <p className="notice">{t("bids.check.binding")}</p>;
  if (!isComplete) return null;
  if (isSame && standing !== null) return <p className="notice done">{t("bids.check.same", { version: standing })}</p>;
  return (
    <ActForm>
      <p>{standing === null ? t("bids.check.ready") : t("bids.check.replaceReady", { version: standing })}</p>
      <Hidden name="seen" value={seen} />
      <Hidden name="key" value={requestKey} />
      <Button tone="go" wide>
        {standing === null ? t("bids.check.act") : t("bids.check.replace")}
      </Button>
      <p className="note">{t("bids.check.time")}</p>
    </ActForm>
  );
}
