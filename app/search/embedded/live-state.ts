import { districtTerms, takeDistrictTerms } from "../thesaurus.ts";
import { type Analysed, analyseDocument } from "./analyse-document.ts";
import { buildSegment } from "./build-segment.ts";
import { docKey } from "./grow-columns.ts";
import type { LogEntry } from "./record-format.ts";
import { openLog, type RecordLog } from "./record-log.ts";
import { seamsInMemory } from "./seam-rows.ts";
import { openSegment, type Segment } from "./segment.ts";
import { type Manifest, newName, type SegmentFiles } from "./segment-files.ts";
import type { SegmentData } from "./segment-format.ts";
import type { StoredDocument } from "./stored-document.ts";

/** A segment with what has been taken out of it since it was built. */
export type Part = {
  readonly segment: Segment;
  /** 1 for a document that is no more. */
  readonly dead: Uint8Array;
  deadCount: number;
  /** Null while it lies in no file. */
  readonly file: string | null;
};

/** A document that stands in no segment yet. */
type Fresh = { readonly stored: StoredDocument; readonly place: number; analysed: Analysed | undefined };

/** What an open index knows: its segments, the changes since, and how far it has read the log. */
export type LiveState = {
  readonly generation: string;
  readonly log: RecordLog;
  parts: Part[];
  readonly fresh: Map<string, Fresh>;
  freshPart: Part | undefined;
  readTo: number;
  /** Of the manifest when it was last looked at. */
  stamp: string;
};

/** So many changes are kept in a small part of their own, built anew after each, before they become a segment. */
export const MOST_FRESH = 1_000;
/** A segment of this size is not built again with newer ones; a rebuild takes it up. */
const LARGEST_MERGED = 100_000;

export function newState(generation: string, log: RecordLog): LiveState {
  return {
    generation,
    log,
    parts: [],
    fresh: new Map(),
    freshPart: undefined,
    readTo: 0,
    stamp: "",
  };
}

/** What the folder holds; a new and empty index when it holds none of this version. */
export function openState(files: SegmentFiles | undefined): LiveState {
  if (files === undefined) return newState(newName(), openLog(undefined, 0));
  return files.alone(() => {
    try {
      return stateOf(files, files.manifest() ?? begin(files));
    } catch (error) {
      // A file that cannot be read is as good as none: the index is derived, and an empty one asks for a rebuild.
      console.warn(JSON.stringify({ level: "warn", what: "search index begun anew", error: String(error) }));
      return stateOf(files, begin(files));
    }
  });
}

function stateOf(
  files: SegmentFiles,
  { generation, segments, heldTo, district }: Omit<Manifest, "version">,
): LiveState {
  takeDistrictTerms(district);
  const state = newState(generation, openLog(files.logFile(generation), heldTo));
  state.parts = segments.map(({ file, dead }) => {
    const part = partOf(files.openSegment(file), file);
    for (const document of dead) kill(part, document);
    return part;
  });
  state.stamp = files.stamp();
  state.readTo = state.log.replay(heldTo, (entry, place) => applyEntry(state, entry, place));
  return state;
}

/** The state with the segments that another process has settled since: those that are the same stay as they are. */
export function takeUp(state: LiveState, files: SegmentFiles): LiveState {
  return files.alone(() => {
    const manifest = files.manifest();
    if (manifest?.generation !== state.generation) return state;
    const next: LiveState = { ...state, fresh: new Map(), freshPart: undefined, stamp: files.stamp() };
    next.parts = manifest.segments.map(({ file, dead }) => {
      const known = state.parts.find((part) => part.file === file);
      const part = known ?? partOf(files.openSegment(file), file);
      if (known === undefined) for (const document of dead) kill(part, document);
      return part;
    });
    for (const part of state.parts) if (!next.parts.includes(part)) part.segment.close();
    next.readTo = next.log.replay(manifest.heldTo, (entry, place) => applyEntry(next, entry, place));
    return next;
  });
}

function begin(files: SegmentFiles) {
  const empty = { generation: newName(), segments: [], heldTo: 0, district: districtTerms() };
  openLog(files.logFile(empty.generation), 0).close();
  files.putManifest(empty);
  return empty;
}

/** A segment just built, in memory as it is. */
function builtPart(data: SegmentData): Part {
  return partOf(
    openSegment(data, seamsInMemory(data.seams), () => {}),
    null,
  );
}

/** What was built, as a part; where there are files it is written, and its seams stay there. */
export function settledPart(data: SegmentData, files: SegmentFiles | undefined): Part {
  if (files === undefined) return builtPart(data);
  const file = files.writeSegment(data);
  return partOf(files.openSegment(file), file);
}

/** Lets go of the files of a state that is no more. */
export function closeState(state: LiveState): void {
  state.log.close();
  for (const { segment } of state.parts) segment.close();
}

function partOf(segment: Segment, file: string | null): Part {
  return { segment, dead: new Uint8Array(segment.size), deadCount: 0, file };
}

/** Makes one change of the log. */
export function applyEntry(state: LiveState, entry: LogEntry, place: number): void {
  const key = "put" in entry ? entry.put.document : entry.remove;
  for (const part of state.parts) {
    for (const document of part.segment.candidatesFor(key)) {
      if (part.dead[document] === 0 && isOf(state, part, document, docKey(key))) kill(part, document);
    }
  }
  state.fresh.delete(docKey(key));
  if ("put" in entry) state.fresh.set(docKey(key), { stored: entry.put, place, analysed: undefined });
  state.freshPart = undefined;
}

/** Whether the document at the place is the one with the key, and not another of the same hash. */
export function isOf(state: LiveState, part: Part, document: number, key: string): boolean {
  const entry = state.log.read(part.segment.records[document] ?? 0);
  return "put" in entry && docKey(entry.put.document) === key;
}

function kill(part: Part, document: number): void {
  part.dead[document] = 1;
  part.deadCount += 1;
}

/** The changes that stand in no segment, as a part like the others. */
export function freshPart(state: LiveState): Part {
  return builtPart(builtOf([...state.fresh.values()]));
}

function builtOf(documents: readonly Fresh[]): SegmentData {
  const builder = buildSegment();
  for (const fresh of documents) {
    fresh.analysed ??= analyseDocument(fresh.stored.document);
    builder.add(fresh.stored, fresh.place, fresh.analysed);
  }
  return builder.finish();
}

/** Makes the changes a segment, together with segments that are no larger than what is newer than they are. */
export function settle(state: LiveState, files: SegmentFiles | undefined): void {
  const documents = [...state.fresh.values()];
  while (state.parts.length > 0) {
    const last = state.parts.at(-1);
    if (last === undefined) break;
    const living = last.segment.size - last.deadCount;
    if (living > documents.length || living + documents.length > LARGEST_MERGED) break;
    documents.unshift(...livingOf(state, last));
    state.parts.pop();
    last.segment.close();
  }
  state.parts.push(settledPart(builtOf(documents), files));
  state.fresh.clear();
  state.freshPart = undefined;
  if (files === undefined) return;
  files.putManifest({
    generation: state.generation,
    segments: state.parts.flatMap((part) => (part.file === null ? [] : [{ file: part.file, dead: deadOf(part) }])),
    heldTo: state.readTo,
    district: districtTerms(),
  });
  state.stamp = files.stamp();
}

function livingOf(state: LiveState, part: Part): readonly Fresh[] {
  const living: Fresh[] = [];
  for (let document = 0; document < part.segment.size; document += 1) {
    if (part.dead[document] === 1) continue;
    const place = part.segment.records[document] ?? 0;
    const entry = state.log.read(place);
    if ("put" in entry) living.push({ stored: entry.put, place, analysed: undefined });
  }
  return living;
}

function deadOf(part: Part): readonly number[] {
  const dead: number[] = [];
  for (let document = 0; document < part.dead.length; document += 1) if (part.dead[document] === 1) dead.push(document);
  return dead;
}
