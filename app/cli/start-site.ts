import type { AddressInfo } from "node:net";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { versionOf } from "../../db/connection.ts";
import { renderMail } from "../../emails/render-mail.ts";
import { clock } from "../adapters/clock.ts";
import { type Config, derivedKey } from "../adapters/config.ts";
import { openFileStore } from "../adapters/file-store.ts";
import { smtpMailer } from "../adapters/mailer.ts";
import { openWorkbooks } from "../adapters/xlsx-thread.ts";
import { advanceDueCalls } from "../domain/calls/advance-due-calls.ts";
import { expireInvitations } from "../domain/consortia/expire-invitations.ts";
import { errorNote } from "../domain/events/error-note.ts";
import { STOP_KEY } from "../domain/saved-searches/stop-token.ts";
import { districtLines } from "../domain/thesaurus/district-lines.ts";
import { BUILT_SITE } from "../http/built-site.ts";
import { createSite } from "../http/listen.ts";
import { readStaticFiles } from "../http/static-files.ts";
import type { World } from "../http/world.ts";
import { keepServerWhole } from "../jobs/keep-server-whole.ts";
import { matchFirms } from "../jobs/match-firms.ts";
import { matchNotice } from "../jobs/match-notice.ts";
import { type Jobs, startJobs } from "../jobs/start-jobs.ts";
import { CURATED_WORDS } from "../search/curated-words.ts";
import { type HeldEngine, holdBack } from "../search/hold-back.ts";
import { indexSubject } from "../search/index-subject.ts";
import { rebuildIndex } from "../search/rebuild-index.ts";
import { chineseTerm, englishTerm, takeDistrictTerms } from "../search/thesaurus.ts";
import { warmUp } from "../search/warm-up.ts";
import { searchWatcher } from "../search/watch-searches.ts";
import { findHome } from "./find-home.ts";
import { startEngine } from "./open-engine.ts";
import { openStore } from "./open-store.ts";

export type Site = { readonly world: World; readonly address: string; readonly close: () => Promise<void> };

const DRAIN_MS = 10_000;
/** So long the start waits for an empty index to be filled. */
const LONGEST_FILL_MS = 5_000;

/** Opens everything a running site needs and listens; `prepare` runs before the first request is taken. */
export async function startSite(config: Config, prepare: (world: World) => Promise<void>): Promise<Site> {
  const connection = openStore(config);
  const held = holdBack(startEngine(config));
  const { engine } = held;
  let jobs: Jobs | undefined;
  const world: World = {
    db: connection.db,
    engine,
    files: openFileStore(config.dataDir),
    workbooks: openWorkbooks(pathToFileURL(path.join(findHome(import.meta.dirname), "build", "server", "index.js"))),
    config,
    now: clock(config.clockFile),
    version: versionOf(connection),
    wake: () => jobs?.wake(),
    englishTerm,
    chineseTerm,
    showMail: (mail) => renderMail(mail, { baseUrl: config.baseUrl, now: mail.createdAt }),
  };
  await prepare(world);
  await openIndex(world, held);
  jobs = startJobsOf(world);
  const keeping = keepServerWhole({ db: world.db, engine, log: warn });
  const server = createSite(
    world,
    BUILT_SITE,
    readStaticFiles(path.join(findHome(import.meta.dirname), "build", "client")),
  );
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(config.port, config.host, listening);
  });
  let isClosing = false;
  warmUp(engine, world.now()).catch((error) => {
    if (!isClosing) warn(`search: ${errorNote(error)}`);
  });
  const close = async () => {
    isClosing = true;
    await new Promise<void>((closed) => {
      server.close(() => closed());
      server.closeIdleConnections();
      setTimeout(() => server.closeAllConnections(), DRAIN_MS).unref();
    });
    keeping.stop();
    await jobs?.stop();
    await engine.close();
    connection.sqlite.close();
  };
  return { world, address: addressOf(server.address(), config), close };
}

/**
 * Fills an empty index, as it is after an upgrade that changes it. A large one is filled while the site runs already;
 * its pages say that the search is away. So they do when it cannot be opened: that keeps nobody from the rest.
 */
async function openIndex({ db, engine }: World, { holdFor }: HeldEngine): Promise<void> {
  takeDistrictTerms(districtLines(db, CURATED_WORDS));
  try {
    if ((await engine.size()) > 0) return;
  } catch (error) {
    warn(`search: ${errorNote(error)}`);
    return;
  }
  const filled = holdFor(rebuildIndex(db, engine)).catch((error) => warn(`search: ${errorNote(error)}`));
  const waited = new AbortController();
  await Promise.race([filled, wait(LONGEST_FILL_MS, undefined, { signal: waited.signal }).catch(() => {})]);
  waited.abort();
}

function startJobsOf({ db, engine, config, files, now, workbooks }: World): Jobs {
  const log = warn;
  const watcher = searchWatcher(db, engine);
  watcher.catchUp().catch((error) => log(`watch: ${errorNote(error)}`));
  return startJobs({
    db,
    files,
    workbooks,
    now,
    engine,
    baseUrl: config.baseUrl,
    mailer: config.smtpUrl === undefined ? undefined : smtpMailer({ url: config.smtpUrl, from: config.mailFrom }),
    indexSubject: (kind, id) => indexSubject(db, engine, kind, id),
    watcher,
    matchFirms: (callId) => matchFirms(db, engine, callId),
    matchNotice: (noticeId) => matchNotice(db, engine, noticeId, now()),
    verbs: { advanceDueCalls, expireInvitations },
    stopKey: derivedKey(config, STOP_KEY),
    log,
  });
}

function warn(line: string): void {
  console.error(JSON.stringify({ level: "warn", line }));
}

function addressOf(bound: AddressInfo | string | null, config: Config): string {
  const port = typeof bound === "object" && bound !== null ? bound.port : config.port;
  return `http://localhost:${port}`;
}
