import fontCss from "@fontsource-variable/noto-sans-sc/index.css?url";
import type { ReactNode } from "react";
import { data, isRouteErrorResponse, Meta, Outlet, useRouteLoaderData } from "react-router";
import type { Route } from "./+types/root.ts";
import { actingFor } from "./domain/accounts/actor.ts";
import { sidesOf } from "./domain/bids/sides-of.ts";
import { countUnread } from "./domain/notifications/notice-queries.ts";
import { clientScript } from "./http/built-site.ts";
import { deskThing, isFirmDesk } from "./http/desk-thing.ts";
import { clearedFlash, readFlash } from "./http/flash.ts";
import { isMailboxOpen } from "./http/mailbox.ts";
import { identify } from "./http/middleware.ts";
import { readView } from "./http/view-cookies.ts";
import { admit, type Visit } from "./http/visit.ts";
import { ErrorPage } from "./ui/patterns/error-page.tsx";
import { type SiteFacts, SiteFrame } from "./ui/patterns/site-frame.tsx";
import siteCss from "./ui/style/site.css?url";
import { useWords } from "./ui/words.tsx";

export const middleware: Route.MiddlewareFunction[] = [identify];

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  const { actor, world } = visit;
  const flash = readFlash(world, args.request);
  const site: SiteFacts = {
    path: `${visit.url.pathname}${visit.url.search}`,
    view: readView(args.request),
    person: actor.kind === "person" ? { name: actor.name, desks: actor.desks } : null,
    acting: actingFacts(visit),
    unread: actor.kind === "person" ? countUnread(world.db, actor.personId) : 0,
    flash: flash ?? null,
    hasMailbox: isMailboxOpen(world),
    script: clientScript(),
  };
  return data(site, flash === undefined ? {} : { headers: { "Set-Cookie": clearedFlash(world) } });
}

/** For whom the visitor acts on a page of the firm desk; null elsewhere, and for whoever belongs to nothing. */
function actingFacts({ actor, db, now, url }: Visit): SiteFacts["acting"] {
  const chosen = actingFor(actor);
  if (actor.kind !== "person" || chosen === undefined || !isFirmDesk(url.pathname)) return null;
  const thing = deskThing(url.pathname);
  const sides = thing === undefined ? [] : sidesOf(db, thing, now);
  const own = actor.memberships.map(({ organizationId: id, nameZh, nameEn }) => ({ id, nameZh, nameEn }));
  return {
    own,
    chosen: chosen.organizationId,
    here: own.map((one) => one.id).filter((id) => sides.includes(id)),
  };
}

export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return loaderHeaders;
}

export function Layout({ children }: { children: ReactNode }) {
  const { locale, t } = useWords();
  const site = useRouteLoaderData<typeof loader>("root");
  const view = site?.view ?? { theme: "auto", text: "normal" };
  return (
    <html lang={locale === "zh" ? "zh-CN" : "en"} data-theme={view.theme} data-text={view.text}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content={view.theme === "auto" ? "light dark" : view.theme} />
        <meta name="application-name" content={t("site.name")} />
        <Meta />
        <link rel="stylesheet" href={siteCss} />
        <link rel="icon" href="/mark.svg" type="image/svg+xml" />
        {site?.script === undefined ? null : <script type="module" src={site.script} />}
      </head>
      <body>
        {children}
        {/* After the text: readers whose system has Chinese letters need not wait for the list of ours. */}
        <link rel="stylesheet" href={fontCss} />
      </body>
    </html>
  );
}

export default function Root({ loaderData }: Route.ComponentProps) {
  return (
    <SiteFrame site={loaderData}>
      <Outlet />
    </SiteFrame>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const site = useRouteLoaderData<typeof loader>("root");
  const page = <ErrorPage status={isRouteErrorResponse(error) ? error.status : 500} />;
  return site === undefined ? page : <SiteFrame site={site}>{page}</SiteFrame>;
}
