import { ActForm } from "../primitives/act-form.tsx";
import { Button, ButtonLink } from "../primitives/button.tsx";
import { Moment } from "../primitives/moment.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";
import type { Room } from "./room.ts";

/** In the room: how many have signed, whose signatures an edit has voided, and the way to sign. */
export function AgreementNote({ room: { agreement, consortium, isOpen } }: { room: Room }) {
  const { t } = useWords();
  if (agreement === null) return null;
  const { has, needs, isComplete, mayComplete, wantsCode, voided } = agreement;
  const path = `/firm/consortia/${consortium.id}/agreement`;
  return (
    <section className="agreement-note">
      <h3>{t("agreement.room.title")}</h3>
      <p>
        <Tag tone={isComplete ? "ok" : "warn"}>{t("agreement.room.signed", { has, needs })}</Tag>
      </p>
      {voided === null ? null : (
        <p className="error">
          {t("agreement.room.voided", { firms: voided.firms, cause: t(`terms.voidCause.${voided.cause}`) })}{" "}
          <span className="note">
            <Moment at={voided.at} />
          </span>
        </p>
      )}
      {mayComplete && isOpen ? (
        <ToSign path={path} wantsCode={wantsCode} />
      ) : (
        <p>
          <a href={path}>{t("agreement.room.read")}</a>
        </p>
      )}
    </section>
  );
}

/** To the agreement; where a code will be asked for, it is mailed on the way, so that it is there once all is read. */
function ToSign({ path, wantsCode }: { path: string; wantsCode: boolean }) {
  const { t } = useWords();
  if (!wantsCode) {
    return (
      <ButtonLink to={path} wide>
        {t("agreement.room.act")}
      </ButtonLink>
    );
  }
  return (
    <ActForm action={`${path}/code`} className="inline">
      <Button wide>{t("agreement.room.act")}</Button>
    </ActForm>
  );
}
