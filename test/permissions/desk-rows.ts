import { actPost, all, desk, get, type PermissionRow, post } from "./role-answers.ts";

/** The desks of one role each. */
export const DESK_ROWS: readonly PermissionRow[] = [
  get("/admin", ["/admin", desk("admin", 200)]),
  post("/admin", ["/admin", all(405)]),
  get("/admin/jobs", ["/admin/jobs", desk("admin", 200)], ["/admin/jobs?state=nonsense", desk("admin", 404)]),
  post("/admin/jobs", ["/admin/jobs", desk("admin", 404)]),
  get(
    "/admin/thesaurus",
    ["/admin/thesaurus", desk("admin", 200)],
    ["/admin/thesaurus?state=withdrawn&q=x&word=%E5%81%9C%E8%BD%A6", desk("admin", 200)],
    ["/admin/thesaurus?state=nonsense", desk("admin", 404)],
  ),
  post("/admin/thesaurus", ["/admin/thesaurus", desk("admin", 404)]),
  get(
    "/admin/thesaurus/:entry",
    ["/admin/thesaurus/{districtEntry}", desk("admin", 200)],
    ["/admin/thesaurus/nonsense", desk("admin", 404)],
  ),
  post(
    "/admin/thesaurus/:entry",
    ["/admin/thesaurus/{districtEntry}", desk("admin", 422)],
    ["/admin/thesaurus/nonsense", desk("admin", 404)],
  ),
  get(
    "/admin/thesaurus/:entry/withdraw",
    ["/admin/thesaurus/{districtEntry}/withdraw", desk("admin", 404)],
    ["/admin/thesaurus/nonsense/withdraw", desk("admin", 404)],
  ),
  actPost(
    "/admin/thesaurus/:entry/withdraw",
    ["/admin/thesaurus/{districtEntry}/withdraw", desk("admin", 303)],
    ["/admin/thesaurus/nonsense/withdraw", desk("admin", 404)],
  ),
  get(
    "/admin/thesaurus/:entry/restore",
    ["/admin/thesaurus/{districtEntry}/restore", desk("admin", 404)],
    ["/admin/thesaurus/nonsense/restore", desk("admin", 404)],
  ),
  actPost(
    "/admin/thesaurus/:entry/restore",
    ["/admin/thesaurus/{districtEntry}/restore", desk("admin", 303)],
    ["/admin/thesaurus/nonsense/restore", desk("admin", 404)],
  ),
  get("/panel", ["/panel", desk("panel", 200)]),
  post("/panel", ["/panel", all(405)]),
  get("/council", ["/council", desk("council", 200)]),
  post("/council", ["/council", all(405)]),
  get("/auditor", ["/auditor", desk("auditor", 200)]),
  post("/auditor", ["/auditor", all(405)]),
];
