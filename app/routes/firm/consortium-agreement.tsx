import { data } from "react-router";
import { signAgreement } from "../../domain/consortia/sign-agreement.ts";
import { signForm } from "../../domain/consortia/sign-schema.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { refusalsOf, seeOther } from "../../http/respond.ts";
import { stepUp, stepUpAsk } from "../../http/step-up.ts";
import { admit } from "../../http/visit.ts";
import { AgreementText } from "../../ui/consortia/agreement-text.tsx";
import { RoomFrame } from "../../ui/consortia/room-frame.tsx";
import { SignBox } from "../../ui/consortia/sign-box.tsx";
import { PastSignatures, SignerList } from "../../ui/consortia/signer-list.tsx";
import { ButtonLink } from "../../ui/primitives/button.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { Tag } from "../../ui/primitives/tag.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/consortium-agreement.ts";
import { agreementFacts } from "./agreement-facts.ts";
import { readableConsortium, roomFacts } from "./consortium-room-facts.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { consortium: own, call, isParty, watch, openTasks } = roomFacts(visit, args.params.consortium);
  const head = { consortium: own, call, isParty, watch, openTasks };
  return { ...agreementFacts(visit, args.params.consortium), head, stepUp: stepUpAsk(visit) };
}

/** Signs for a member. The step-up comes first and stays good for ten minutes, whatever becomes of the signature. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const { consortium } = readableConsortium(visit, args.params.consortium);
  const reading = await readForm(args.request, visit.facts, signForm);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const { memberId, fingerprint, password, code } = reading.value;
  const stepped = await stepUp(visit, { password, code });
  const result = stepped.ok
    ? signAgreement(visit.db, { memberId, fingerprint, sessionHash: visit.facts.sessionHash }, visit)
    : stepped;
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  visit.world.wake();
  const isComplete = "isComplete" in result.value && result.value.isComplete === true;
  const flash = doneFlash(isComplete ? "agreement.complete" : "agreement.signed");
  return seeOther(visit, `/firm/consortia/${consortium.id}/agreement`, flash);
}

export default function ConsortiumAgreement({ loaderData: facts, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { consortium } = facts;
  const room = `/firm/consortia/${consortium.id}`;
  return (
    <RoomFrame head={facts.head} place="agreement" title={t("agreement.title")} lead={t("agreement.lead")}>
      <div className="two act-first">
        <AgreementText facts={facts} />
        <aside className="side">
          <FormState form={actionData?.form}>
            <div className="head">
              <h2>{t("agreement.signatures")}</h2>
              <Tag tone={facts.isComplete && facts.isNeeded ? "ok" : "plain"}>
                {t(`terms.consortiumState.${consortium.state}`)}
              </Tag>
            </div>
            <SignerList facts={facts} />
            <SignBox facts={facts} />
          </FormState>
          {facts.isNeeded ? <ButtonLink to={`${room}/agreement/pdf`}>{t("agreement.pdf")}</ButtonLink> : null}
          <PastSignatures past={facts.past} />
        </aside>
      </div>
    </RoomFrame>
  );
}
