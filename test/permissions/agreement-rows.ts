import { actPost, all, firm, get, only, type PermissionRow, post, signedIn, type Walk } from "./role-answers.ts";

/** The lead's consortium with the SME in it; another firm's, to which the SME is invited; a foreign one; none. */
const agreements = (below: string, status: number): readonly Walk[] => [
  [`/firm/consortia/{consortium}/agreement${below}`, firm(status, 404, status)],
  [`/firm/consortia/{inviting}/agreement${below}`, firm(status, 404, 404)],
  [`/firm/consortia/{foreignConsortium}/agreement${below}`, signedIn(404)],
  [`/firm/consortia/nonsense/agreement${below}`, signedIn(404)],
  [`/firm/consortia/{unknown}/agreement${below}`, signedIn(404)],
];

/** The SME's library, another firm's, a bureau, which has none, and none. */
const libraries = (below: string, own: number): readonly Walk[] => [
  [`/firm/{smeFirm}/library${below}`, only({ sme: own })],
  [`/firm/{otherFirm}/library${below}`, only({ otherFirm: own })],
  [`/firm/{officialBureau}/library${below}`, signedIn(404)],
  [`/firm/nonsense/library${below}`, signedIn(404)],
];

/** A text of the SME's, the same under another firm's address, and none. */
const snippets = (below: string, own: number): readonly Walk[] => [
  [`/firm/{smeFirm}/library/{smeSnippet}${below}`, firm(own, 404, 404)],
  [`/firm/{otherFirm}/library/{smeSnippet}${below}`, signedIn(404)],
  [`/firm/{smeFirm}/library/{unknown}${below}`, signedIn(404)],
  [`/firm/{smeFirm}/library/nonsense${below}`, signedIn(404)],
];

/** The agreement is for the firms in the room or asked into it; a library is its firm's alone. */
export const AGREEMENT_ROWS: readonly PermissionRow[] = [
  get("/firm/consortia/:consortium/agreement", ...agreements("", 200)),
  post("/firm/consortia/:consortium/agreement", ...agreements("", 422)),
  get("/firm/consortia/:consortium/agreement/code", ...agreements("/code", 404)),
  actPost("/firm/consortia/:consortium/agreement/code", ...agreements("/code", 303)),
  get("/firm/consortia/:consortium/agreement/withdraw", ...agreements("/withdraw", 404)),
  post("/firm/consortia/:consortium/agreement/withdraw", ...agreements("/withdraw", 404)),
  get("/firm/consortia/:consortium/agreement/pdf", ...agreements("/pdf", 200)),
  post("/firm/consortia/:consortium/agreement/pdf", ["/firm/consortia/{consortium}/agreement/pdf", all(405)]),
  get(
    "/firm/bids/:bid/library",
    ["/firm/bids/{leadBid}/library?for=need:{leadNeed}", firm(200, 404, 200)],
    ["/firm/bids/{leadBid}/library?for=need:{unknown}", signedIn(404)],
    ["/firm/bids/{leadBid}/library", signedIn(404)],
    ["/firm/bids/{foreignBid}/library?for=need:{leadNeed}", signedIn(404)],
    ["/firm/bids/nonsense/library", signedIn(404)],
  ),
  post(
    "/firm/bids/:bid/library",
    ["/firm/bids/{leadBid}/library", firm(422, 404, 422)],
    ["/firm/bids/{foreignBid}/library", signedIn(404)],
    ["/firm/bids/nonsense/library", signedIn(404)],
  ),
  get("/firm/:organizationId/library", ...libraries("", 200)),
  post("/firm/:organizationId/library", ["/firm/{smeFirm}/library", all(405)]),
  get("/firm/:organizationId/library/new", ...libraries("/new", 200)),
  post("/firm/:organizationId/library/new", ...libraries("/new", 422)),
  get("/firm/:organizationId/library/:snippet", ...snippets("", 200)),
  post("/firm/:organizationId/library/:snippet", ...snippets("", 422)),
  get("/firm/:organizationId/library/:snippet/archive", ...snippets("/archive", 404)),
  actPost("/firm/:organizationId/library/:snippet/archive", ...snippets("/archive", 303)),
];
