import { all, desk, get, type PermissionRow, post } from "./role-answers.ts";

/** The desks of one role each. */
export const DESK_ROWS: readonly PermissionRow[] = [
  get("/admin", ["/admin", desk("admin", 200)]),
  post("/admin", ["/admin", all(405)]),
  get("/admin/jobs", ["/admin/jobs", desk("admin", 200)], ["/admin/jobs?state=nonsense", desk("admin", 404)]),
  post("/admin/jobs", ["/admin/jobs", desk("admin", 404)]),
  get("/panel", ["/panel", desk("panel", 200)]),
  post("/panel", ["/panel", all(405)]),
  get("/council", ["/council", desk("council", 200)]),
  post("/council", ["/council", all(405)]),
  get("/auditor", ["/auditor", desk("auditor", 200)]),
  post("/auditor", ["/auditor", all(405)]),
];
