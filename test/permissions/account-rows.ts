import { actPost, all, get, type PermissionRow, post, ROLES, type RoleAnswers, signedIn } from "./role-answers.ts";

/** Whoever is signed in has no business with signing up: on to the page they came for. */
const AWAY: RoleAnswers = ROLES.map((role) => (role === "visitor" ? 200 : 303));

const REFUSED: RoleAnswers = ROLES.map((role) => (role === "visitor" ? 422 : 303));

/** Accounts: pages before somebody is anybody, and what is their own. */
export const ACCOUNT_ROWS: readonly PermissionRow[] = [
  get("/sign-up", ["/sign-up", AWAY]),
  post("/sign-up", ["/sign-up", REFUSED]),
  get("/mail-sent", ["/mail-sent?for=reset", all(200)], ["/mail-sent?for=constructor", all(404)]),
  post("/mail-sent", ["/mail-sent", all(405)]),
  get("/confirm/:token", ["/confirm/nonsense", all(410)]),
  post("/confirm/:token", ["/confirm/nonsense", all(410)]),
  get("/sign-in", ["/sign-in", AWAY]),
  post("/sign-in", ["/sign-in", REFUSED]),
  get("/sign-in/link", ["/sign-in/link", all(200)]),
  post("/sign-in/link", ["/sign-in/link", all(422)]),
  get("/sign-in/link/:token", ["/sign-in/link/nonsense", all(410)]),
  post("/sign-in/link/:token", ["/sign-in/link/nonsense", all(410)]),
  get("/reset", ["/reset", all(200)]),
  post("/reset", ["/reset", all(422)]),
  get("/reset/:token", ["/reset/nonsense", all(410)]),
  post("/reset/:token", ["/reset/nonsense", all(422)]),
  get("/invitations/:token", ["/invitations/nonsense", all(410)]),
  post("/invitations/:token", ["/invitations/nonsense", all(422)]),
  get("/sign-out", ["/sign-out", all(404)]),
  actPost("/sign-out", ["/sign-out", all(303)]),
  get("/account", ["/account", signedIn(200)]),
  post("/account", ["/account", signedIn(422)]),
  get("/account/desk", ["/account/desk", signedIn(303)]),
  post("/account/desk", ["/account/desk", all(405)]),
  get("/account/data", ["/account/data", signedIn(200)]),
  post("/account/data", ["/account/data", signedIn(422)]),
  get("/account/data/export", ["/account/data/export", signedIn(200)]),
  post("/account/data/export", ["/account/data/export", all(405)]),
  get("/account/password", ["/account/password", signedIn(200)]),
  post("/account/password", ["/account/password", signedIn(422)]),
  get("/account/sessions/end", ["/account/sessions/end", signedIn(404)]),
  post("/account/sessions/end", ["/account/sessions/end", signedIn(422)]),
  get("/notices", ["/notices", signedIn(200)]),
  actPost("/notices", ["/notices", signedIn(303)]),
];
