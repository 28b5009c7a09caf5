import type { SearchDocument } from "../engine.ts";
import { districtTerms, takeDistrictTerms } from "../thesaurus.ts";
import { type Analysed, analyseDocument } from "./analyse-document.ts";
import { buildSegment } from "./build-segment.ts";
import { docKey } from "./grow-columns.ts";
import {
  applyEntry,
  closeState,
  freshPart,
  isOf,
  type LiveState,
  MOST_FRESH,
  newState,
  openState,
  type Part,
  settle,
  settledPart,
  takeUp,
} from "./live-state.ts";
import type { Key, LogEntry } from "./record-format.ts";
import { openLog } from "./record-log.ts";
import { newName, openSegmentFiles, type SegmentFiles } from "./segment-files.ts";
import { NOT_SHARED, type SharedSegments } from "./shared-segments.ts";
import { type StoredDocument, storedDocument } from "./stored-document.ts";

/** A document's place in the index. */
export type Place = { readonly part: Part; readonly document: number };

export type LiveIndex = ReturnType<typeof openLiveIndex>;

/** An index being filled beside the one that answers. */
export type Rebuild = ReturnType<LiveIndex["rebuild"]>;

/** What an open index turns on; the state is exchanged when the index is cleared or built anew. */
type Live = { readonly files: SegmentFiles | undefined; state: LiveState; version: number };

/**
 * The index as it is at this moment: segments, and the latest changes in a small part that is built anew when somebody
 * asks. In a folder it outlives the process, and several processes may share it: the log is what they all follow.
 */
export function openLiveIndex(folder: string | null, shared: SharedSegments = NOT_SHARED) {
  const files = folder === null ? undefined : openSegmentFiles(folder, shared);
  const live: Live = { files, state: openState(files), version: 0 };
  return {
    /** Raised by every change; what was worked out under another number is stale. */
    version: () => live.version,
    /** Another after every rebuild: places of records mean something else then. */
    generation: () => live.state.generation,
    refresh: () => refresh(live),
    put(documents: readonly SearchDocument[]): void {
      for (let from = 0; from < documents.length; from += MOST_FRESH) {
        const some = documents.slice(from, from + MOST_FRESH);
        const analysed = some.map((document) => analyseDocument(document));
        write(live, entriesOf(some, analysed), analysed);
      }
    },
    remove: (keys: readonly Key[]) =>
      write(
        live,
        keys.map((key) => ({ remove: { kind: key.kind, id: key.id } })),
      ),
    clear: () => clear(live),
    /** Starts an index beside this one, with these terms of the district; `put` fills it, `finish` puts it in place. */
    rebuild: (district: string) => rebuild(live, district),
    parts(): readonly Part[] {
      const { state } = live;
      if (state.fresh.size === 0) return state.parts;
      state.freshPart ??= freshPart(state);
      return [...state.parts, state.freshPart];
    },
    find: (key: Key) => find(live, key),
    read({ part, document }: Place): StoredDocument {
      const entry = live.state.log.read(part.segment.records[document] ?? 0);
      if ("put" in entry) return entry.put;
      throw new Error("search index: a record is no document");
    },
    /** Whether the Chinese text, normalised, stands in the document. */
    holds: ({ part, document }: Place, text: string) => live.state.log.holds(part.segment.records[document] ?? 0, text),
    size: () => live.state.parts.reduce((sum, part) => sum + part.segment.size - part.deadCount, live.state.fresh.size),
    close(): void {
      closeState(live.state);
      files?.close();
    },
  };
}

/** Where a document stands; undefined when it is not there. */
function find(live: Live, key: Key): Place | undefined {
  const { state } = live;
  if (state.fresh.size > 0) state.freshPart ??= freshPart(state);
  for (const part of [...state.parts, ...(state.freshPart === undefined ? [] : [state.freshPart])]) {
    for (const document of part.segment.candidatesFor(key)) {
      if (part.dead[document] === 0 && isOf(state, part, document, docKey(key))) return { part, document };
    }
  }
  return undefined;
}

/** Takes up what other processes have written since. */
function refresh(live: Live): void {
  const { files } = live;
  if (files === undefined) return;
  const stamp = files.stamp();
  if (stamp !== live.state.stamp) {
    if (files.manifest()?.generation === live.state.generation) live.state = takeUp(live.state, files);
    else {
      closeState(live.state);
      live.state = openState(files);
    }
    live.version += 1;
  }
  if (live.state.log.size() > live.state.readTo) follow(live);
}

function follow(live: Live): void {
  const { state } = live;
  const before = state.readTo;
  state.readTo = state.log.replay(before, (entry, place) => applyEntry(state, entry, place));
  if (state.readTo > before) live.version += 1;
}

function write(live: Live, entries: readonly LogEntry[], analysed?: readonly Analysed[]): void {
  alone(live, () => {
    refresh(live);
    live.state.log.append((add) => entries.forEach(add));
    follow(live);
    for (const [at, entry] of entries.entries()) {
      const fresh = "put" in entry ? live.state.fresh.get(docKey(entry.put.document)) : undefined;
      if (fresh !== undefined) fresh.analysed = analysed?.[at];
    }
    if (live.state.fresh.size >= MOST_FRESH) settle(live.state, live.files);
  });
}

function clear(live: Live): void {
  alone(live, () => {
    closeState(live.state);
    const generation = newName();
    live.state = newState(generation, openLog(live.files?.logFile(generation), 0));
    live.files?.putManifest({ generation, segments: [], heldTo: 0, district: districtTerms() });
    live.state.stamp = live.files?.stamp() ?? "";
  });
  live.version += 1;
}

function rebuild(live: Live, district: string) {
  takeDistrictTerms(district);
  const { files } = live;
  const generation = newName();
  const log = openLog(files?.buildingFile(generation), 0);
  const builder = buildSegment();
  let analysed: Analysed | undefined;
  refresh(live);
  const began = { generation: live.state.generation, at: live.state.readTo };
  return {
    put(documents: readonly SearchDocument[]): void {
      log.append((add) => {
        for (const document of documents) {
          analysed = analyseDocument(document, analysed);
          const stored = storedDocument(document, analysed);
          builder.add(stored, add({ put: stored }), analysed);
        }
      });
    },
    finish(): void {
      const data = builder.size() === 0 ? undefined : builder.finish();
      alone(live, () => {
        refresh(live);
        const later = changesSince(live, began);
        const parts = data === undefined ? [] : [settledPart(data, files)];
        files?.takeBuilding(generation);
        const heldTo = log.size();
        const segments = parts.flatMap(({ file }) => (file === null ? [] : [{ file, dead: [] }]));
        files?.putManifest({ generation, segments, heldTo, district: districtTerms() });
        closeState(live.state);
        live.state = { ...newState(generation, log), parts, readTo: heldTo, stamp: files?.stamp() ?? "" };
        if (later.length > 0) write(live, later);
      });
      live.version += 1;
    },
  };
}

/** What any process has changed since then in the index that answers; all of it, when that one was begun since. */
function changesSince({ files, state }: Live, began: { readonly generation: string; readonly at: number }) {
  const changes: LogEntry[] = [];
  const from = state.generation === began.generation ? began.at : (files?.manifest()?.heldTo ?? 0);
  state.log.replay(from, (entry) => changes.push(entry));
  return changes;
}

function alone(live: Live, act: () => void): void {
  if (live.files === undefined) act();
  else live.files.alone(act);
}

function entriesOf(documents: readonly SearchDocument[], analysed: readonly Analysed[]): readonly LogEntry[] {
  return documents.flatMap((document, at) => {
    const one = analysed[at];
    return one === undefined ? [] : [{ put: storedDocument(document, one) }];
  });
}
