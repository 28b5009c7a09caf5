import { agreementPdf } from "../../adapters/pdf-agreement.ts";
import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { formatShare } from "../../i18n/format.ts";
import { translate } from "../../i18n/translate.ts";
import { beijingStamp } from "../../kernel/instant.ts";
import { inFours, sealSquares } from "../../kernel/seal-figure.ts";
import { CLAUSES } from "../../ui/consortia/agreement-clauses.ts";
import type { Route } from "./+types/agreement-pdf.ts";
import { agreementFacts } from "./agreement-facts.ts";

/** The joint agreement as a document: what was agreed, who has signed it when, and the text that the fingerprint is of. */
export async function loader(args: Route.LoaderArgs): Promise<Response> {
  const visit = admit(args, "firm");
  const facts = agreementFacts(visit, args.params.consortium);
  found(facts.isNeeded ? facts : undefined);
  const t = translate(visit.locale);
  const word = (name: string, params: Record<string, string | number> = {}) => t(`agreement.${name}`, params);
  const lead = facts.members.find((member) => member.isLead)?.name ?? "";
  const params = { name: facts.consortium.name, call: facts.call.title, lead };
  const share = (points: number | null) => (points === null ? word("open") : formatShare(points));
  const { fingerprint } = facts;
  const bytes = await agreementPdf({
    site: t("site.owner"),
    title: word("title"),
    subtitle: `${facts.call.title}  ${facts.call.code}`,
    facts: [
      { name: word("consortium"), value: facts.consortium.name },
      { name: word("leadFirm"), value: lead },
      { name: word("version"), value: word("versionNumber", { version: facts.version }) },
      { name: word("state"), value: word(facts.isComplete ? "signedByAll" : "notSignedByAll") },
    ],
    clauses: CLAUSES.map((clause) => word(`clauses.1.${clause}`, params)),
    memberHeads: [word("firm"), word("task"), word("moneyShare"), word("workShare")],
    members: facts.members.map((member) => [
      `${member.name}${member.isLead ? word("isLead") : ""}\n${member.uscc}`,
      [member.task, coversOf(member.covers, t)].filter((part) => part !== "").join("\n"),
      share(member.moneyShare),
      share(member.workShare),
    ]),
    signatureHeads: [word("firm"), word("signedBy"), word("signedAt")],
    signatures: facts.signers.map(({ name, signature }) => [
      name,
      signature?.by ?? word("unsigned"),
      signature === null ? "" : `${beijingStamp(signature.at)} ${t("bids.receipt.beijing")}`,
    ]),
    signaturesTitle: word("signatures"),
    fingerprintLabel: word("fingerprint"),
    fingerprint: inFours(fingerprint),
    squares: sealSquares(fingerprint),
    checkLabel: word("check"),
    checkAddress: `${visit.world.config.baseUrl}/${visit.locale}/check?fingerprint=${fingerprint}`,
    notes: [word("checkNote")],
    textLabel: word("text"),
    text: facts.content,
  });
  return new Response(bytes, {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `attachment; filename="agreement-${fingerprint.slice(0, 12)}.pdf"`,
      "Cache-Control": "private, no-store",
    },
  });
}

type Covers = ReturnType<typeof agreementFacts>["members"][number]["covers"];

function coversOf(covers: Covers, t: ReturnType<typeof translate>): string {
  if (covers.length === 0) return "";
  const listed = covers.map(({ title, strength }) =>
    t("agreement.cover", { need: title.text, strength: t(`terms.strength.${strength}`) }),
  );
  return `${t("agreement.covers")}${listed.join(t("agreement.coverComma"))}`;
}
