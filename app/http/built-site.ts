import * as build from "virtual:react-router/server-build";
import type { ServerBuild } from "react-router";

const { basename, ...rest } = build;

/** The routes and assets that this very build serves. */
export const BUILT_SITE: ServerBuild = basename === undefined ? rest : { ...rest, basename };

/** The address of the one script that pages load. Pages are HTML; the script only makes them quicker and kinder. */
export function clientScript(): string {
  return BUILT_SITE.assets.entry.module;
}
