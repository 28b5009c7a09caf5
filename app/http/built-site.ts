import * as build from "virtual:react-router/server-build";
import type { ServerBuild } from "react-router";

/** The routes and assets that this very build serves; what only a development server uses is left out. */
export const BUILT_SITE: ServerBuild = {
  assets: build.assets,
  assetsBuildDirectory: build.assetsBuildDirectory,
  entry: build.entry,
  future: build.future,
  isSpaMode: build.isSpaMode,
  prerender: build.prerender,
  publicPath: build.publicPath,
  routeDiscovery: build.routeDiscovery,
  routes: build.routes,
  ssr: build.ssr,
  ...(build.basename === undefined ? {} : { basename: build.basename }),
};

/** The address of the one script that pages load. Pages are HTML; the script only makes them quicker and kinder. */
export function clientScript(): string {
  return BUILT_SITE.assets.entry.module;
}
