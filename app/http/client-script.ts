import * as build from "virtual:react-router/server-build";

/** The address of the one script that pages load. Pages are HTML; the script only makes them quicker and kinder. */
export function clientScript(): string {
  return build.assets.entry.module;
}
