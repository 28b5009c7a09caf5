import { index, prefix, type RouteConfig, route } from "@react-router/dev/routes";

/** The table of contents of the site, by desk. Public pages carry their language in the address. */
export default [
  index("routes/public/choose-language.ts"),
  ...prefix(":locale", [index("routes/public/home.tsx")]),
  route("view", "routes/public/view.ts"),
  route("notices", "routes/account/notices.tsx"),
  route("mailbox", "routes/public/mailbox.tsx"),
  route("mailbox/:mail", "routes/public/mailbox-letter.tsx"),
  route("mailbox/:mail/body", "routes/resources/mailbox-body.ts"),
  route("admin/jobs", "routes/admin/jobs.tsx"),
  route("demo/:pass", "routes/public/enter-demo.ts"),
  route("*", "routes/public/elsewhere.ts"),
] satisfies RouteConfig;
