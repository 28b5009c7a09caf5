import { all, get, office, type PermissionRow, post, signedIn, type Walk } from "./role-answers.ts";

/** The official owns the draft call and the open one; the other official the other draft and the scheduled one. */
const walks = (below: string, own: number, { foreign = 404, nonsense = 404 } = {}): readonly Walk[] => [
  [`/office/calls/{draftCall}${below}`, office(own, foreign)],
  [`/office/calls/{otherDraft}${below}`, office(foreign, own)],
  [`/office/calls/{awaitingCall}${below}`, office(foreign, foreign)],
  [`/office/calls/nonsense${below}`, office(nonsense, nonsense)],
  [`/office/calls/{unknown}${below}`, office(nonsense, nonsense)],
];

const task = (name: string): readonly PermissionRow[] => [
  get(`/office/calls/:call/${name}`, ...walks(`/${name}`, 200)),
  post(`/office/calls/:call/${name}`, ...walks(`/${name}`, 422)),
];

/** The officials' desk. A bureau's unpublished work is nobody else's, other bureaus included. */
export const OFFICE_ROWS: readonly PermissionRow[] = [
  get("/office", ["/office", office(200, 200)]),
  post("/office", ["/office", all(405)]),
  get("/office/calls/new", ["/office/calls/new", office(200, 200)]),
  post("/office/calls/new", ["/office/calls/new", office(422, 422)]),
  get("/office/calls/:call", ...walks("", 200), ["/office/calls/{openCall}", office(200, 404)]),
  post("/office/calls/:call", ["/office/calls/{draftCall}", all(405)]),
  ...task("basics"),
  ...task("money"),
  ...task("needs"),
  ...task("criteria"),
  ...task("rules"),
  ...task("timeline"),
  ...task("attachments"),
  get("/office/calls/:call/attachments/remove", ...walks("/attachments/remove", 404)),
  post("/office/calls/:call/attachments/remove", ...walks("/attachments/remove", 422)),
  get("/office/calls/:call/save/:task", ...walks("/save/basics", 404)),
  post(
    "/office/calls/:call/save/:task",
    ...walks("/save/basics", 422),
    ["/office/calls/{draftCall}/save/nonsense", office(404, 404)],
    ["/office/calls/{draftCall}/save/constructor", office(404, 404)],
  ),
  get("/office/calls/:call/preview", ...walks("/preview", 200)),
  post("/office/calls/:call/preview", ["/office/calls/{draftCall}/preview", all(405)]),
  // How well a draft could be answered: its words are its bureau's alone.
  get("/office/calls/:call/supply", ...walks("/supply", 200), ["/office/calls/{openCall}/supply", office(200, 404)]),
  post("/office/calls/:call/supply", ["/office/calls/{draftCall}/supply", all(405)]),
  get("/office/calls/:call/approval", ...walks("/approval", 200)),
  post("/office/calls/:call/approval", ["/office/calls/{draftCall}/approval", all(405)]),
  get("/office/calls/:call/move/:verb", ...walks("/move/submit", 404)),
  post(
    "/office/calls/:call/move/:verb",
    ...walks("/move/submit", 422),
    ...walks("/move/approve", 422),
    ...walks("/move/nonsense", 404),
    ...walks("/move/constructor", 404),
    // Without its note it goes back to the call with a sentence.
    ["/office/calls/{draftCall}/move/cancel", office(303, 404)],
  ),
  // Bids are read after the opening alone; until then there is no such page, not even for the bureau or an auditor.
  get(
    "/office/calls/:call/bids",
    ["/office/calls/{openCall}/bids", signedIn(404)],
    ["/office/calls/{quietCall}/bids", signedIn(404)],
    ["/office/calls/{closedCall}/bids", [303, 404, 404, 404, 404, 404, 404, 404, 200, 404]],
    ["/office/calls/{draftCall}/bids", signedIn(404)],
    ["/office/calls/nonsense/bids", signedIn(404)],
  ),
  post("/office/calls/:call/bids", ["/office/calls/{closedCall}/bids", all(405)]),
  get(
    "/office/calls/:call/bids/:bid",
    ["/office/calls/{openCall}/bids/{leadBid}", signedIn(404)],
    ["/office/calls/{closedCall}/bids/{closedBid}", [303, 404, 404, 404, 404, 404, 404, 404, 200, 404]],
    // A bid under the address of another call is not there.
    ["/office/calls/{closedCall}/bids/{leadBid}", signedIn(404)],
    ["/office/calls/{openCall}/bids/{closedBid}", signedIn(404)],
    ["/office/calls/{closedCall}/bids/nonsense", signedIn(404)],
  ),
  post("/office/calls/:call/bids/:bid", ["/office/calls/{closedCall}/bids/{closedBid}", all(405)]),
  get("/office/scenarios", ["/office/scenarios", office(200, 200)]),
  post("/office/scenarios", ["/office/scenarios", all(405)]),
  get("/office/scenarios/new", ["/office/scenarios/new", office(200, 200)]),
  post("/office/scenarios/new", ["/office/scenarios/new", office(422, 422)]),
  get(
    "/office/scenarios/:scenario",
    ["/office/scenarios/{officialScenario}", office(200, 404)],
    ["/office/scenarios/{hiddenScenario}", office(404, 404)],
    ["/office/scenarios/nonsense", office(404, 404)],
  ),
  post(
    "/office/scenarios/:scenario",
    ["/office/scenarios/{officialScenario}", office(422, 404)],
    ["/office/scenarios/{hiddenScenario}", office(404, 404)],
    ["/office/scenarios/nonsense", office(404, 404)],
  ),
  // Any official verifies firms; what a firm said for it, others do not read.
  get("/office/verifications", ["/office/verifications", office(200, 200)]),
  post("/office/verifications", ["/office/verifications", all(405)]),
  get(
    "/office/verifications/:organizationId",
    ["/office/verifications/{pendingFirm}", office(200, 200)],
    // Bureaus are not verified.
    ["/office/verifications/{officialBureau}", office(404, 404)],
    ["/office/verifications/{unknown}", office(404, 404)],
    ["/office/verifications/nonsense", office(404, 404)],
  ),
  post(
    "/office/verifications/:organizationId",
    ["/office/verifications/{pendingFirm}", office(422, 422)],
    ["/office/verifications/{unknown}", office(404, 404)],
    ["/office/verifications/nonsense", office(404, 404)],
  ),
  get(
    "/office/verifications/:organizationId/qualification",
    ["/office/verifications/{pendingFirm}/qualification", office(404, 404)],
    ["/office/verifications/nonsense/qualification", office(404, 404)],
  ),
  post(
    "/office/verifications/:organizationId/qualification",
    ["/office/verifications/{pendingFirm}/qualification", office(422, 422)],
    ["/office/verifications/nonsense/qualification", office(404, 404)],
  ),
  get(
    "/office/claims/:request",
    ["/office/claims/{unknown}", office(404, 404)],
    ["/office/claims/nonsense", office(404, 404)],
  ),
  post(
    "/office/claims/:request",
    ["/office/claims/{unknown}", office(404, 404)],
    ["/office/claims/nonsense", office(404, 404)],
  ),
];
