import { receiptPdf } from "../../adapters/pdf-receipt.ts";
import { admit } from "../../http/visit.ts";
import { translate } from "../../i18n/translate.ts";
import { beijingStamp } from "../../kernel/instant.ts";
import { inFours, sealSquares } from "../../kernel/seal-figure.ts";
import { canonicalText } from "../../sealing/fingerprint.ts";
import type { Route } from "./+types/bid-receipt-pdf.ts";
import { signedReceipt } from "./bid-receipt-facts.ts";

/** The receipt as a sheet to keep, with the signed text on it. */
export async function loader(args: Route.LoaderArgs): Promise<Response> {
  const visit = admit(args, "firm");
  const { signed, facts, checkAddress } = signedReceipt(visit, args.params.bid, args.params.version);
  const t = translate(visit.locale);
  const { version, replaces } = facts;
  const word = (name: string, params: Record<string, string | number> = {}) => t(`bids.receipt.${name}`, params);
  const stamp = (at: number) => `${beijingStamp(at)} ${word("beijing")}`;
  const isWithdrawal = facts.act === "withdrawal";
  const submission = replaces === null ? word("first", { version }) : word("replacing", { version, replaces });
  const bytes = await receiptPdf({
    site: t("site.owner"),
    title: isWithdrawal ? word("withdrawalTitle") : word("title"),
    call: `${facts.call}  ${facts.callCode}`,
    rows: [
      { name: word("bidder"), value: facts.bidder },
      { name: word("version"), value: isWithdrawal ? word("withdrawal", { version }) : submission },
      { name: word("receivedAt"), value: stamp(facts.receivedAt) },
      { name: word("deadline"), value: stamp(facts.deadline) },
      { name: word("log"), value: word("logPosition", { position: facts.logPosition }) },
    ],
    fingerprintLabel: word("fingerprint"),
    fingerprint: inFours(facts.fingerprint),
    squares: sealSquares(facts.fingerprint),
    checkLabel: word("check"),
    checkAddress,
    notes: [word("scan"), t("bids.verify.how")],
    signedLabel: word("signed"),
    signedText: canonicalText(signed),
  });
  return new Response(bytes, {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="receipt-${facts.fingerprint.slice(0, 12)}.pdf"`,
      "Cache-Control": "private, no-store",
    },
  });
}
