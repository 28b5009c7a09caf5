import { all, firm, get, type PermissionRow, post, signedIn, type Walk } from "./role-answers.ts";

/**
 * The room of the lead's consortium, in which the SME is a member; of another firm's, to which the SME is only
 * invited, so that what is said and kept in it is not there for it; of one that has nothing to do with any of them; none.
 */
const party = (below: string, { member, lead = member }: { member: number; lead?: number }): readonly Walk[] => [
  [`/firm/consortia/{consortium}${below}`, firm(member, 404, lead)],
  [`/firm/consortia/{inviting}${below}`, signedIn(404)],
  [`/firm/consortia/{foreignConsortium}${below}`, signedIn(404)],
  [`/firm/consortia/nonsense${below}`, signedIn(404)],
  [`/firm/consortia/{unknown}${below}`, signedIn(404)],
];

/** Things of one room that are asked for in another, or that are not there. */
const strange = (below: string): readonly Walk[] => [
  [`/firm/consortia/{consortium}${below}/nonsense`, signedIn(404)],
  [`/firm/consortia/{consortium}${below}/{unknown}`, signedIn(404)],
];

/** Talk, tasks, files, needs, members and changes of a room: for the people of its members, and nobody else. */
export const CONSORTIUM_ROWS: readonly PermissionRow[] = [
  get("/firm/consortia/:consortium/changes", ...party("/changes", { member: 200 })),
  post("/firm/consortia/:consortium/changes", ["/firm/consortia/{consortium}/changes", all(405)]),
  get("/firm/consortia/:consortium/lead", ...party("/lead", { member: 404 })),
  // Without an act there is nothing to do.
  post("/firm/consortia/:consortium/lead", ...party("/lead", { member: 404 })),
  get(
    "/firm/consortia/:consortium/members/:member",
    ...party("/members/{leadMember}", { member: 200 }),
    ...strange("/members"),
  ),
  post(
    "/firm/consortia/:consortium/members/:member",
    ...party("/members/{leadMember}", { member: 422 }),
    ...strange("/members"),
  ),
  get("/firm/consortia/:consortium/needs/:need", ...party("/needs/{roomNeed}", { member: 200 }), ...strange("/needs")),
  post("/firm/consortia/:consortium/needs/:need", ...party("/needs/{roomNeed}", { member: 422 }), ...strange("/needs")),
  get("/firm/consortia/:consortium/tasks", ...party("/tasks", { member: 200 })),
  post("/firm/consortia/:consortium/tasks", ...party("/tasks", { member: 422 })),
  get("/firm/consortia/:consortium/tasks/:task", ...party("/tasks/{roomTask}", { member: 200 }), ...strange("/tasks")),
  post("/firm/consortia/:consortium/tasks/:task", ...party("/tasks/{roomTask}", { member: 422 }), ...strange("/tasks")),
  get("/firm/consortia/:consortium/comments", ...party("/comments", { member: 200 }), [
    "/firm/consortia/{consortium}/comments?topic=need&id={unknown}",
    signedIn(404),
  ]),
  post("/firm/consortia/:consortium/comments", ...party("/comments", { member: 422 })),
  get("/firm/consortia/:consortium/comments/take-back", ...party("/comments/take-back", { member: 404 })),
  post("/firm/consortia/:consortium/comments/take-back", ...party("/comments/take-back", { member: 404 })),
  get("/firm/consortia/:consortium/files", ...party("/files", { member: 200 })),
  post("/firm/consortia/:consortium/files", ...party("/files", { member: 422 })),
  get("/firm/consortia/:consortium/files/remove", ...party("/files/remove", { member: 404 })),
  post("/firm/consortia/:consortium/files/remove", ...party("/files/remove", { member: 404 })),
];
