import { actPost, all, firm, get, only, type PermissionRow, post, signedIn, type Walk } from "./role-answers.ts";

/** The SME's own organisation, somebody else's, a bureau's, and none. */
const organizationWalks = (below: string, own: number, { bureau = own, foreign = 404 } = {}): readonly Walk[] => [
  [`/firm/{smeFirm}${below}`, only({ sme: own }, foreign)],
  [`/firm/{otherFirm}${below}`, only({ otherFirm: own }, foreign)],
  [`/firm/{officialBureau}${below}`, only({ official: bureau }, foreign)],
  [`/firm/nonsense${below}`, signedIn(404)],
];

/** A published product of the SME, a draft of another firm, a product under another firm's address, and none. */
const productWalks = (below: string, own: number): readonly Walk[] => [
  [`/firm/{smeFirm}/products/{smeProduct}${below}`, firm(own, 404, 404)],
  [`/firm/{draftFirm}/products/{draftProduct}${below}`, firm(404, 404, 404)],
  [`/firm/{otherFirm}/products/{smeProduct}${below}`, firm(404, 404, 404)],
  [`/firm/{smeFirm}/products/nonsense${below}`, firm(404, 404, 404)],
  [`/firm/nonsense/products/{smeProduct}${below}`, firm(404, 404, 404)],
];

/** A workbook that the SME sent in, the same under another firm's address, and none. */
const importWalks = (below: string, own: number): readonly Walk[] => [
  [`/firm/{smeFirm}/products/imports/{smeImport}${below}`, firm(own, 404, 404)],
  [`/firm/{otherFirm}/products/imports/{smeImport}${below}`, firm(404, 404, 404)],
  [`/firm/{smeFirm}/products/imports/nonsense${below}`, firm(404, 404, 404)],
];

/** What the SME types into the forms of its products; whoever may not write them keeps nothing. */
const DRAFT_WALKS: readonly Walk[] = [
  ["/firm/{smeFirm}/drafts/new-product", firm(422, 404, 404)],
  ["/firm/{smeFirm}/drafts/{smeProduct}", firm(422, 404, 404)],
  ["/firm/{otherFirm}/drafts/{smeProduct}", firm(404, 404, 404)],
  ["/firm/{smeFirm}/drafts/nonsense", signedIn(404)],
];

/** Forms of an organisation whose fields are read first: somebody else's gets the same 422 as an unknown one. */
const FIELDS_FIRST = { foreign: 422 } as const;

/** The firm desk: one's firms, their people and products. Bureaus have people too, but no products. */
export const FIRM_ROWS: readonly PermissionRow[] = [
  get("/firm", ["/firm", signedIn(200)]),
  post("/firm", ["/firm", all(405)]),
  get("/firm/new", ["/firm/new", signedIn(200)]),
  post("/firm/new", ["/firm/new", signedIn(422)]),
  get("/firm/acting", ["/firm/acting", signedIn(404)]),
  post("/firm/acting", ["/firm/acting", signedIn(422)]),
  get("/firm/ownership/answer", ["/firm/ownership/answer", signedIn(404)]),
  post("/firm/ownership/answer", ["/firm/ownership/answer", signedIn(422)]),
  get("/firm/claim", ["/firm/claim", signedIn(200)], ["/firm/claim?q=公司", signedIn(200)]),
  post("/firm/claim", ["/firm/claim", all(405)]),
  // A firm that somebody belongs to cannot be claimed, and is not told to be there.
  get("/firm/claim/:organizationId", ["/firm/claim/{smeFirm}", signedIn(404)], ["/firm/claim/nonsense", signedIn(404)]),
  post(
    "/firm/claim/:organizationId",
    ["/firm/claim/{smeFirm}", signedIn(404)],
    ["/firm/claim/nonsense", signedIn(404)],
  ),
  get("/firm/invitations/answer", ["/firm/invitations/answer", signedIn(404)]),
  post("/firm/invitations/answer", ["/firm/invitations/answer", signedIn(422)]),
  get("/firm/:organizationId", ...organizationWalks("", 200)),
  post("/firm/:organizationId", ...organizationWalks("", 422)),
  // An empty form asks for verification, or is refused because the firm is verified already.
  get("/firm/:organizationId/verification", ...organizationWalks("/verification", 200, { bureau: 404 })),
  actPost("/firm/:organizationId/verification", ...organizationWalks("/verification", 422, { bureau: 404 })),
  get("/firm/:organizationId/qualifications", ...organizationWalks("/qualifications", 200, { bureau: 404 })),
  post("/firm/:organizationId/qualifications", ...organizationWalks("/qualifications", 422, { bureau: 404 })),
  get("/firm/:organizationId/links", ...organizationWalks("/links", 200, { bureau: 404 })),
  post("/firm/:organizationId/links", ...organizationWalks("/links", 422, { bureau: 404 })),
  get("/firm/:organizationId/links/answer", ["/firm/{smeFirm}/links/answer", signedIn(404)]),
  post("/firm/:organizationId/links/answer", ...organizationWalks("/links/answer", 422, FIELDS_FIRST)),
  get("/firm/:organizationId/links/end", ["/firm/{smeFirm}/links/end", signedIn(404)]),
  post("/firm/:organizationId/links/end", ...organizationWalks("/links/end", 422, FIELDS_FIRST)),
  get("/firm/:organizationId/contact", ...organizationWalks("/contact", 200, { bureau: 404 })),
  post("/firm/:organizationId/contact", ...organizationWalks("/contact", 422, { bureau: 404 })),
  get("/firm/:organizationId/contact/withdraw", ["/firm/{smeFirm}/contact/withdraw", signedIn(404)]),
  // Taking back a consent that was never given changes nothing, whoever presses.
  actPost(
    "/firm/:organizationId/contact/withdraw",
    ["/firm/{smeFirm}/contact/withdraw", signedIn(303)],
    ["/firm/nonsense/contact/withdraw", signedIn(404)],
  ),
  get("/firm/:organizationId/qualifications/remove", ["/firm/{smeFirm}/qualifications/remove", signedIn(404)]),
  post(
    "/firm/:organizationId/qualifications/remove",
    ...organizationWalks("/qualifications/remove", 422, FIELDS_FIRST),
  ),
  get("/firm/:organizationId/people", ...organizationWalks("/people", 200)),
  post("/firm/:organizationId/people", ...organizationWalks("/people", 422)),
  get("/firm/:organizationId/people/role", ["/firm/{smeFirm}/people/role", signedIn(404)]),
  post("/firm/:organizationId/people/role", ...organizationWalks("/people/role", 422, FIELDS_FIRST)),
  get("/firm/:organizationId/people/remove", ["/firm/{smeFirm}/people/remove", signedIn(404)]),
  post("/firm/:organizationId/people/remove", ...organizationWalks("/people/remove", 422, FIELDS_FIRST)),
  get("/firm/:organizationId/people/revoke", ["/firm/{smeFirm}/people/revoke", signedIn(404)]),
  post("/firm/:organizationId/people/revoke", ...organizationWalks("/people/revoke", 422, FIELDS_FIRST)),
  get("/firm/:organizationId/people/ownership", ["/firm/{smeFirm}/people/ownership", signedIn(404)]),
  post("/firm/:organizationId/people/ownership", ...organizationWalks("/people/ownership", 422, FIELDS_FIRST)),
  get("/firm/:organizationId/people/ownership/withdraw", ["/firm/{smeFirm}/people/ownership/withdraw", signedIn(404)]),
  post(
    "/firm/:organizationId/people/ownership/withdraw",
    ...organizationWalks("/people/ownership/withdraw", 422, FIELDS_FIRST),
  ),
  get("/firm/:organizationId/leave", ["/firm/{smeFirm}/leave", signedIn(404)]),
  // The only owner is told why not, and stays.
  actPost("/firm/:organizationId/leave", ...organizationWalks("/leave", 303)),
  get("/firm/:organizationId/drafts/:form", ["/firm/{smeFirm}/drafts/organization", signedIn(404)]),
  post(
    "/firm/:organizationId/drafts/:form",
    ...organizationWalks("/drafts/organization", 422, { bureau: 404 }),
    ...DRAFT_WALKS,
  ),
  get("/firm/:organizationId/products", ...organizationWalks("/products", 200, { bureau: 404 })),
  post("/firm/:organizationId/products", ["/firm/{smeFirm}/products", all(405)]),
  get("/firm/:organizationId/products/new", ...organizationWalks("/products/new", 200, { bureau: 404 })),
  post("/firm/:organizationId/products/new", ...organizationWalks("/products/new", 422, { bureau: 404 })),
  get("/firm/:organizationId/products/template", ...organizationWalks("/products/template", 200, { bureau: 404 })),
  post("/firm/:organizationId/products/template", ["/firm/{smeFirm}/products/template", all(405)]),
  get("/firm/:organizationId/products/export", ...organizationWalks("/products/export", 200, { bureau: 404 })),
  post("/firm/:organizationId/products/export", ["/firm/{smeFirm}/products/export", all(405)]),
  get("/firm/:organizationId/products/imports", ...organizationWalks("/products/imports", 200, { bureau: 404 })),
  post("/firm/:organizationId/products/imports", ...organizationWalks("/products/imports", 422, { bureau: 404 })),
  get("/firm/:organizationId/products/imports/:importId", ...importWalks("", 200)),
  post("/firm/:organizationId/products/imports/:importId", ...importWalks("", 422)),
  get("/firm/:organizationId/products/imports/:importId/workbook", ...importWalks("/workbook", 200)),
  post("/firm/:organizationId/products/imports/:importId/workbook", [
    "/firm/{smeFirm}/products/imports/{smeImport}/workbook",
    all(405),
  ]),
  get("/firm/:organizationId/products/:productId", ...productWalks("", 200)),
  post("/firm/:organizationId/products/:productId", ...productWalks("", 422)),
  get("/firm/:organizationId/products/:productId/publish", ...productWalks("/publish", 404)),
  actPost("/firm/:organizationId/products/:productId/publish", ...productWalks("/publish", 303)),
  get("/firm/:organizationId/products/:productId/archive", ...productWalks("/archive", 404)),
  actPost("/firm/:organizationId/products/:productId/archive", ...productWalks("/archive", 303)),
  get("/firm/:organizationId/products/:productId/restore", ...productWalks("/restore", 404)),
  actPost("/firm/:organizationId/products/:productId/restore", ...productWalks("/restore", 303)),
  get("/firm/:organizationId/products/:productId/review", ...productWalks("/review", 404)),
  actPost("/firm/:organizationId/products/:productId/review", ...productWalks("/review", 303)),
  get("/firm/:organizationId/products/:productId/versions", ...productWalks("/versions", 200)),
  post("/firm/:organizationId/products/:productId/versions", [
    "/firm/{smeFirm}/products/{smeProduct}/versions",
    all(405),
  ]),
  get("/firm/:organizationId/products/:productId/pictures", ...productWalks("/pictures", 200)),
  post("/firm/:organizationId/products/:productId/pictures", ...productWalks("/pictures", 422)),
  get("/firm/:organizationId/products/:productId/pictures/remove", ...productWalks("/pictures/remove", 404)),
  post("/firm/:organizationId/products/:productId/pictures/remove", ...productWalks("/pictures/remove", 422)),
];
