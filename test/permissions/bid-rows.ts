import { actPost, all, firm, get, type PermissionRow, post, signedIn, type Walk } from "./role-answers.ts";

/**
 * The lead's consortium, in which the SME is a member; another firm's, to which the SME is invited; one that has
 * nothing to do with any of them; none. Officials, auditors and administrators find none of them (招标投标法 22).
 */
const rooms = (
  below: string,
  { member, lead = member, invited = member }: { member: number; lead?: number; invited?: number },
): readonly Walk[] => [
  [`/firm/consortia/{consortium}${below}`, firm(member, 404, lead)],
  [`/firm/consortia/{inviting}${below}`, firm(invited, 404, 404)],
  [`/firm/consortia/{foreignConsortium}${below}`, signedIn(404)],
  [`/firm/consortia/nonsense${below}`, signedIn(404)],
  [`/firm/consortia/{unknown}${below}`, signedIn(404)],
];

/**
 * The lead's draft, of which the SME as a party reads its own part: what the lead does not share is not there for it;
 * another firm's submitted bid; none.
 */
const bids = (below: string, { party, lead = party }: { party: number; lead?: number }): readonly Walk[] => [
  [`/firm/bids/{leadBid}${below}`, firm(party, 404, lead)],
  [`/firm/bids/{foreignBid}${below}`, signedIn(404)],
  [`/firm/bids/nonsense${below}`, signedIn(404)],
  [`/firm/bids/{unknown}${below}`, signedIn(404)],
];

const receipts = (below: string): readonly Walk[] => [
  // The lead's own bid of the closed call was received once.
  [`/firm/bids/{receivedBid}/receipts/1${below}`, firm(404, 404, 200)],
  [`/firm/bids/{receivedBid}/receipts/99${below}`, firm(404, 404, 404)],
  [`/firm/bids/{receivedBid}/receipts/nonsense${below}`, firm(404, 404, 404)],
  [`/firm/bids/{leadBid}/receipts/1${below}`, signedIn(404)],
  [`/firm/bids/{foreignBid}/receipts/1${below}`, signedIn(404)],
];

/** Teaming up and bidding: people of the firms that it is about, and nobody else. */
export const BID_ROWS: readonly PermissionRow[] = [
  // How one's own firms stand to a call; who has none is told so.
  get(
    "/firm/calls/:call/fit",
    ["/firm/calls/{openCall}/fit", signedIn(200)],
    ["/firm/calls/{closedCall}/fit", signedIn(200)],
    ["/firm/calls/{draftCall}/fit", signedIn(404)],
    ["/firm/calls/{scheduledCall}/fit", signedIn(404)],
    ["/firm/calls/nonsense/fit", signedIn(404)],
    ["/firm/calls/{unknown}/fit", signedIn(404)],
  ),
  post("/firm/calls/:call/fit", ["/firm/calls/{openCall}/fit", all(405)]),
  get(
    "/firm/calls/:call/join",
    ["/firm/calls/{openCall}/join", signedIn(200)],
    ["/firm/calls/{draftCall}/join", signedIn(404)],
    ["/firm/calls/{scheduledCall}/join", signedIn(404)],
    ["/firm/calls/nonsense/join", signedIn(404)],
  ),
  post(
    "/firm/calls/:call/join",
    ["/firm/calls/{openCall}/join", signedIn(422)],
    ["/firm/calls/nonsense/join", signedIn(404)],
  ),
  get("/firm/consortia/:consortium", ...rooms("", { member: 200 })),
  post("/firm/consortia/:consortium", ...rooms("", { member: 422 })),
  get("/firm/consortia/:consortium/coverage", ...rooms("/coverage", { member: 200 })),
  post("/firm/consortia/:consortium/coverage", ...rooms("/coverage", { member: 422 })),
  get("/firm/consortia/:consortium/invite", ...rooms("/invite", { member: 404, lead: 200 })),
  post("/firm/consortia/:consortium/invite", ...rooms("/invite", { member: 404, lead: 422 })),
  get("/firm/consortia/:consortium/remove", ...rooms("/remove", { member: 404 })),
  post("/firm/consortia/:consortium/remove", ...rooms("/remove", { member: 404 })),
  get("/firm/consortia/:consortium/rename", ...rooms("/rename", { member: 404 })),
  // Without a name it goes back to the room with a sentence.
  post("/firm/consortia/:consortium/rename", ...rooms("/rename", { member: 303 })),
  get("/firm/consortia/:consortium/leave", ...rooms("/leave", { member: 404 })),
  post("/firm/consortia/:consortium/leave", ...rooms("/leave", { member: 404 })),
  get("/firm/consortia/:consortium/bid", ...rooms("/bid", { member: 404 })),
  actPost("/firm/consortia/:consortium/bid", ...rooms("/bid", { member: 303 })),
  get("/firm/consortia/:consortium/dissolve", ...rooms("/dissolve", { member: 404 })),
  actPost("/firm/consortia/:consortium/dissolve", ...rooms("/dissolve", { member: 303 })),
  get(
    "/firm/invitations/:member",
    ["/firm/invitations/{invitation}", firm(200, 404, 404)],
    ["/firm/invitations/{foreignInvitation}", signedIn(404)],
    ["/firm/invitations/{leadMember}", signedIn(404)],
    ["/firm/invitations/nonsense", signedIn(404)],
  ),
  post(
    "/firm/invitations/:member",
    ["/firm/invitations/{invitation}", firm(422, 404, 404)],
    ["/firm/invitations/{foreignInvitation}", signedIn(404)],
    ["/firm/invitations/nonsense", signedIn(404)],
  ),
  get("/firm/bids", ["/firm/bids", signedIn(200)]),
  post("/firm/bids", ["/firm/bids", all(405)]),
  get("/firm/bids/:bid", ...bids("", { party: 200 })),
  post("/firm/bids/:bid", ["/firm/bids/{leadBid}", all(405)]),
  get("/firm/bids/:bid/needs", ...bids("/needs", { party: 200 })),
  post("/firm/bids/:bid/needs", ...bids("/needs", { party: 422 })),
  get("/firm/bids/:bid/criteria", ...bids("/criteria", { party: 404, lead: 200 })),
  post("/firm/bids/:bid/criteria", ...bids("/criteria", { party: 404, lead: 422 })),
  get("/firm/bids/:bid/figures", ...bids("/figures", { party: 404, lead: 200 })),
  post("/firm/bids/:bid/figures", ...bids("/figures", { party: 404, lead: 422 })),
  get("/firm/bids/:bid/autosave", ...bids("/autosave", { party: 404 })),
  post("/firm/bids/:bid/autosave", ...bids("/autosave", { party: 422 })),
  get("/firm/bids/:bid/files", ...bids("/files", { party: 404, lead: 200 })),
  post("/firm/bids/:bid/files", ...bids("/files", { party: 404, lead: 422 })),
  get("/firm/bids/:bid/files/remove", ...bids("/files/remove", { party: 404 })),
  post("/firm/bids/:bid/files/remove", ...bids("/files/remove", { party: 404 })),
  get("/firm/bids/:bid/check", ...bids("/check", { party: 404, lead: 200 })),
  post("/firm/bids/:bid/check", ...bids("/check", { party: 404, lead: 422 })),
  get("/firm/bids/:bid/withdraw", ...bids("/withdraw", { party: 404, lead: 200 })),
  post("/firm/bids/:bid/withdraw", ...bids("/withdraw", { party: 404, lead: 422 })),
  get("/firm/bids/:bid/receipts/:version", ...receipts("")),
  post("/firm/bids/:bid/receipts/:version", ["/firm/bids/{receivedBid}/receipts/1", all(405)]),
  get("/firm/bids/:bid/receipts/:version/pdf", ...receipts("/pdf")),
  post("/firm/bids/:bid/receipts/:version/pdf", ["/firm/bids/{receivedBid}/receipts/1/pdf", all(405)]),
  get("/firm/bids/:bid/receipts/:version/json", ...receipts("/json")),
  post("/firm/bids/:bid/receipts/:version/json", ["/firm/bids/{receivedBid}/receipts/1/json", all(405)]),
];
