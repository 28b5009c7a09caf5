import { actPost, all, desk, firm, get, only, type PermissionRow, post, signedIn, type Walk } from "./role-answers.ts";

/** The lead's notice, the SME's, and none. Their own people change them; to all others they are not there to change. */
const own = (below: string, status: number): readonly Walk[] => [
  [`/firm/partners/{leadNotice}${below}`, firm(404, 404, status)],
  [`/firm/partners/{smeNotice}${below}`, firm(status, 404, 404)],
  [`/firm/partners/nonsense${below}`, signedIn(404)],
  [`/firm/partners/{unknown}${below}`, signedIn(404)],
];

/** A conversation of the lead and the other firm, one that none of the roles is in, and none. */
const threads = (below: string, status: number): readonly Walk[] => [
  [`/firm/threads/{thread}${below}`, firm(404, status, status)],
  [`/firm/threads/{foreignThread}${below}`, signedIn(404)],
  [`/firm/threads/nonsense${below}`, signedIn(404)],
];

/** A request of the other firm to the lead, and none. */
const requests = (below: string, asker: number, owner = asker): readonly Walk[] => [
  [`/firm/requests/{joinRequest}${below}`, firm(404, asker, owner)],
  [`/firm/requests/nonsense${below}`, signedIn(404)],
  [`/firm/requests/{unknown}${below}`, signedIn(404)],
];

/** The lead's consortium, another's, and none: only its lead looks for members. */
const rooms = (status: number): readonly Walk[] => [
  ["/firm/consortia/{consortium}/partners", firm(404, 404, status)],
  ["/firm/consortia/{foreignConsortium}/partners", signedIn(404)],
  ["/firm/consortia/nonsense/partners", signedIn(404)],
];

/** Finding partners: notices are everybody's to read, what firms write to each other is theirs alone. */
export const PARTNER_ROWS: readonly PermissionRow[] = [
  get(
    "/:locale/partners",
    ["/zh/partners", all(200)],
    ["/en/partners?call={openCall}&partnerKind=seek&page=9", all(200)],
    ["/fr/partners", all(404)],
  ),
  post("/:locale/partners", ["/zh/partners", all(405)]),
  get(
    "/:locale/partners/:id",
    ["/zh/partners/{leadNotice}", all(200)],
    ["/en/partners/{smeNotice}", all(200)],
    ["/zh/partners/{unknown}", all(404)],
    ["/zh/partners/nonsense", all(404)],
  ),
  post("/:locale/partners/:id", ["/zh/partners/{leadNotice}", all(405)]),
  get("/firm/partners", ["/firm/partners", signedIn(200)]),
  post("/firm/partners", ["/firm/partners", all(405)]),
  get(
    "/firm/partners/new",
    ["/firm/partners/new", signedIn(200)],
    ["/firm/partners/new?call={draftCall}", signedIn(200)],
  ),
  post("/firm/partners/new", ["/firm/partners/new", signedIn(422)]),
  get("/firm/partners/requests", ["/firm/partners/requests", signedIn(200)]),
  post("/firm/partners/requests", ["/firm/partners/requests", all(405)]),
  get("/firm/partners/messages", ["/firm/partners/messages", signedIn(200)]),
  post("/firm/partners/messages", ["/firm/partners/messages", all(405)]),
  get("/firm/partners/:notice", ...own("", 200)),
  post("/firm/partners/:notice", ...own("", 422)),
  get("/firm/partners/:notice/withdraw", ...own("/withdraw", 404)),
  actPost("/firm/partners/:notice/withdraw", ...own("/withdraw", 303)),
  get("/firm/partners/:notice/renew", ...own("/renew", 404)),
  actPost("/firm/partners/:notice/renew", ...own("/renew", 303)),
  get(
    "/firm/partners/:notice/ask",
    ["/firm/partners/{leadNotice}/ask", signedIn(200)],
    ["/firm/partners/{unknown}/ask", signedIn(404)],
    ["/firm/partners/nonsense/ask", signedIn(404)],
  ),
  post(
    "/firm/partners/:notice/ask",
    ["/firm/partners/{leadNotice}/ask", signedIn(422)],
    ["/firm/partners/nonsense/ask", signedIn(404)],
  ),
  get(
    "/firm/partners/:notice/join",
    ["/firm/partners/{leadNotice}/join", signedIn(200)],
    // A standing offer is nothing to join.
    ["/firm/partners/{smeNotice}/join", signedIn(404)],
    ["/firm/partners/nonsense/join", signedIn(404)],
  ),
  post(
    "/firm/partners/:notice/join",
    ["/firm/partners/{leadNotice}/join", signedIn(422)],
    ["/firm/partners/{smeNotice}/join", signedIn(404)],
  ),
  get("/firm/threads/:thread", ...threads("", 200)),
  post("/firm/threads/:thread", ...threads("", 422)),
  get("/firm/threads/:thread/block", ...threads("/block", 404)),
  actPost("/firm/threads/:thread/block", ...threads("/block", 303)),
  get("/firm/threads/:thread/unblock", ...threads("/unblock", 404)),
  actPost("/firm/threads/:thread/unblock", ...threads("/unblock", 303)),
  get("/firm/threads/:thread/report", ...threads("/report", 404)),
  // Without a reason it goes back to the conversation with a sentence.
  post("/firm/threads/:thread/report", ...threads("/report", 303)),
  get("/firm/requests/:request", ...requests("", 200)),
  post("/firm/requests/:request", ...requests("", 422)),
  get("/firm/requests/:request/withdraw", ...requests("/withdraw", 404)),
  actPost("/firm/requests/:request/withdraw", ...requests("/withdraw", 303, 404)),
  get("/firm/consortia/:consortium/partners", ...rooms(200)),
  post("/firm/consortia/:consortium/partners", ...rooms(422)),
  get("/admin/reports", ["/admin/reports", desk("admin", 200)]),
  post("/admin/reports", ["/admin/reports", only({ admin: 404 }, 403)]),
];
