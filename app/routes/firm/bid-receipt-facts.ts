import { qrFigure } from "../../adapters/qr-figure.ts";
import { listVersions } from "../../domain/bids/bid-queries.ts";
import { receiptOf } from "../../domain/bids/bid-receipt.ts";
import { found } from "../../http/respond.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { signReceipt } from "../../sealing/receipt.ts";
import { ownBid } from "./own-bid.ts";

/** One receipt of a bid of one's own, signed; `text` is its version's number. */
export function signedReceipt(visit: PersonVisit, bidText: string | undefined, text: string | undefined) {
  const draft = ownBid(visit, bidText);
  const versions = listVersions(visit.db, draft.bid);
  const version = found(versions.find((one) => String(one.version) === text));
  const signed = signReceipt(receiptOf(visit.db, draft, version), visit.world.config.signingKey);
  const earlier = versions.find((one) => one.version === version.version - 1);
  const { call } = draft;
  return {
    signed,
    draft,
    latest: versions[0]?.version ?? version.version,
    checkAddress: `${visit.world.config.baseUrl}/${visit.locale}/check?fingerprint=${version.fingerprint}`,
    facts: {
      call: inLocale(visit.locale, call.titleZh, call.titleEn),
      callCode: call.code,
      bidder: signed.receipt.bidder,
      act: signed.receipt.act,
      version: version.version,
      replaces: earlier?.kind === "submission" ? earlier.version : null,
      receivedAt: version.receivedAt,
      deadline: version.deadline,
      logPosition: version.logPosition,
      fingerprint: version.fingerprint,
    },
  };
}

/** The card of the page: the facts with the QR figure of the check page. */
export function receiptCard(visit: PersonVisit, bidText: string | undefined, text: string | undefined) {
  const { facts, checkAddress, ...rest } = signedReceipt(visit, bidText, text);
  return { ...rest, facts: { ...facts, qr: qrFigure(checkAddress) } };
}
