import { data } from "react-router";
import { z } from "zod";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { isLocale } from "../../kernel/locale.ts";
import { refusal } from "../../kernel/refusal.ts";
import { checkReceipt, publicKeyOf } from "../../sealing/receipt.ts";
import { CheckForm, CheckOutcome } from "../../ui/bids/check-receipt.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { SealFigure } from "../../ui/patterns/seal-card.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/check-receipt.ts";

const MOST_RECEIPT = 20_000;

const checkForm = z.object({
  receipt: z.string().max(MOST_RECEIPT).default(""),
  file: z.instanceof(File).optional(),
});

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  found(isLocale(args.params.locale) ? visit : undefined);
  const fingerprint = visit.url.searchParams.get("fingerprint") ?? "";
  return {
    publicKey: publicKeyOf(visit.world.config.signingKey),
    fingerprint: /^[0-9a-f]{64}$/.test(fingerprint) ? fingerprint : null,
  };
}

/** Looks at the text and at the key, and at nothing else: no bid is looked up, nothing is kept. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "public");
  found(isLocale(args.params.locale) ? visit : undefined);
  const reading = await readForm(args.request, visit.facts, checkForm);
  if (!reading.ok) return data({ form: reading.form, check: null }, { status: 422 });
  const { receipt, file } = reading.value;
  const text = file === undefined || file.size === 0 ? receipt : await file.slice(0, MOST_RECEIPT).text();
  if (text.trim() === "") {
    const form = refusedForm(reading.typed, [refusal("form.required", {}, "receipt")]);
    return data({ form, check: null }, { status: 422 });
  }
  const check = checkReceipt(text, publicKeyOf(visit.world.config.signingKey));
  return data({ form: { typed: reading.typed, errors: {} }, check });
}

export default function CheckReceipt({ loaderData: { publicKey, fingerprint }, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const check = actionData?.check ?? null;
  return (
    <main id="content" className="wrap narrow">
      <title>{`${t("bids.verify.title")} · ${t("site.name")}`}</title>
      <PageHeader title={t("bids.verify.title")} lead={t("bids.verify.lead")} />
      {check === null ? null : <CheckOutcome check={check} />}
      {fingerprint === null ? null : (
        <section className="seal-card">
          <h2>{t("bids.verify.figure")}</h2>
          <SealFigure fingerprint={fingerprint} />
          <p className="note">{t("bids.verify.figureNote")}</p>
        </section>
      )}
      <FormState form={actionData?.form}>
        <CheckForm />
      </FormState>
      <p className="note">{t("bids.verify.privacy")}</p>
      <section>
        <h2>{t("bids.verify.key")}</h2>
        <p>
          <code>{publicKey}</code>
        </p>
        <p className="note">{t("bids.verify.how")}</p>
      </section>
    </main>
  );
}
