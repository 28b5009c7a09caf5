import { actPost, all, get, only, type PermissionRow, post, signedIn } from "./role-answers.ts";

/** Saved searches and what is muted: everybody's own; who is not signed in does so first. */
export const SEARCH_ROWS: readonly PermissionRow[] = [
  get("/account/searches", ["/account/searches", signedIn(200)]),
  post("/account/searches", ["/account/searches", signedIn(422)]),
  get("/account/searches/kept", ["/account/searches/kept", signedIn(303)]),
  post("/account/searches/kept", ["/account/searches/kept", all(405)]),
  get("/account/searches/profile", ["/account/searches/profile", signedIn(404)]),
  post("/account/searches/profile", ["/account/searches/profile", signedIn(422)]),
  get(
    "/account/searches/:search",
    ["/account/searches/{smeSearch}", only({ sme: 200 })],
    ["/account/searches/{unknown}", signedIn(404)],
  ),
  post(
    "/account/searches/:search",
    ["/account/searches/{smeSearch}", only({ sme: 422 })],
    ["/account/searches/{unknown}", signedIn(404)],
  ),
  get("/account/searches/:search/open", ["/account/searches/{smeSearch}/open", signedIn(404)]),
  actPost(
    "/account/searches/:search/open",
    ["/account/searches/{smeSearch}/open", only({ sme: 303 })],
    ["/account/searches/{unknown}/open", signedIn(404)],
  ),
  get("/account/searches/:search/delete", ["/account/searches/{smeSearch}/delete", signedIn(404)]),
  actPost(
    "/account/searches/:search/delete",
    ["/account/searches/{smeSearch}/delete", only({ sme: 303 })],
    ["/account/searches/{unknown}/delete", signedIn(404)],
  ),
  get("/account/searches/:search/restore", ["/account/searches/{smeSearch}/restore", signedIn(404)]),
  actPost(
    "/account/searches/:search/restore",
    ["/account/searches/{smeSearch}/restore", only({ sme: 303 })],
    ["/account/searches/{unknown}/restore", signedIn(404)],
  ),
  get("/mutes", ["/mutes", all(404)]),
  post("/mutes", ["/mutes", signedIn(422)]),
  get("/mutes/end", ["/mutes/end", all(404)]),
  post("/mutes/end", ["/mutes/end", signedIn(422)]),
  get("/mutes/reasons", ["/mutes/reasons", all(404)]),
  post("/mutes/reasons", ["/mutes/reasons", signedIn(422)]),
  get("/mutes/reasons/end", ["/mutes/reasons/end", all(404)]),
  post("/mutes/reasons/end", ["/mutes/reasons/end", signedIn(422)]),
  // The signed token is the right to; a mail program has no session.
  get("/stop/:token", ["/stop/nonsense", all(410)]),
  post("/stop/:token", ["/stop/nonsense", all(410)]),
];
