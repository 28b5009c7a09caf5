import type { SearchDocument } from "../engine.ts";
import { districtTerms, takeDistrictTerms } from "../thesaurus.ts";
import { type Analysed, analyseDocument } from "./analyse-document.ts";
import { buildSegment, docKey } from "./build-segment.ts";
import { newName, openIndexFiles } from "./index-files.ts";
import { applyEntry, freshPart, MOST_FRESH, newState, openState, type Part, partOf, settle } from "./index-state.ts";
import { type Key, type LogEntry, openLog } from "./record-log.ts";
import { type StoredDocument, storedDocument } from "./stored-document.ts";

/** A document's place in the index. */
export type Place = { readonly part: Part; readonly document: number };

export type LiveIndex = ReturnType<typeof openLiveIndex>;

/** An index being filled beside the one that answers. */
export type Rebuild = ReturnType<LiveIndex["rebuild"]>;

/**
 * The index as it is at this moment: segments, and the latest changes in a small part that is built anew when somebody
 * asks. In a folder it outlives the process, and several processes may share it: the log is what they all follow.
 */
export function openLiveIndex(folder: string | null) {
  const files = folder === null ? undefined : openIndexFiles(folder);
  let state = openState(files);
  let version = 0;

  const refresh = () => {
    if (files === undefined) return;
    const stamp = files.stamp();
    if (stamp !== state.stamp) {
      const manifest = files.manifest();
      if (manifest?.generation === state.generation) state.stamp = stamp;
      else {
        state.log.close();
        state = openState(files);
        version += 1;
      }
    }
    if (state.log.size() > state.readTo) follow();
  };
  const follow = () => {
    const before = state.readTo;
    state.readTo = state.log.replay(before, (entry, place) => applyEntry(state, entry, place));
    if (state.readTo > before) version += 1;
  };
  const write = (entries: readonly LogEntry[], analysed?: readonly Analysed[]) => {
    const act = () => {
      refresh();
      state.log.append(entries);
      follow();
      for (const [at, entry] of entries.entries()) {
        const fresh = "put" in entry ? state.fresh.get(docKey(entry.put.document)) : undefined;
        if (fresh !== undefined) fresh.analysed = analysed?.[at];
      }
      if (state.fresh.size >= MOST_FRESH) settle(state, files);
    };
    if (files === undefined) act();
    else files.alone(act);
    state.later?.push(...entries);
  };

  return {
    /** Raised by every change; what was worked out under another number is stale. */
    version: () => version,
    /** Another after every rebuild: places of records mean something else then. */
    generation: () => state.generation,
    refresh,
    put(documents: readonly SearchDocument[]): void {
      for (let from = 0; from < documents.length; from += MOST_FRESH) {
        const some = documents.slice(from, from + MOST_FRESH);
        const analysed = some.map(analyseDocument);
        write(entriesOf(some, analysed), analysed);
      }
    },
    remove: (keys: readonly Key[]) => write(keys.map((key) => ({ remove: { kind: key.kind, id: key.id } }))),
    clear(): void {
      const empty = () => {
        state.log.close();
        const generation = newName();
        state = { ...newState(generation, openLog(files?.logFile(generation), 0)), later: state.later };
        files?.putManifest({ generation, segments: [], heldTo: 0, district: districtTerms() });
        state.stamp = files?.stamp() ?? "";
      };
      if (files === undefined) empty();
      else files.alone(empty);
      version += 1;
    },
    /** Starts an index beside this one, with these terms of the district; `put` fills it, `finish` puts it in place. */
    rebuild(district: string) {
      takeDistrictTerms(district);
      const generation = newName();
      const log = openLog(files?.buildingFile(generation), 0);
      const builder = buildSegment();
      state.later = [];
      return {
        put(documents: readonly SearchDocument[]): void {
          const analysed = documents.map(analyseDocument);
          const places = log.append(entriesOf(documents, analysed));
          for (const [at, one] of analysed.entries()) {
            const document = documents[at];
            if (document !== undefined) builder.add({ ...document, record: places[at] ?? 0 }, one);
          }
        },
        finish(): void {
          const put = () => {
            const data = builder.finish();
            const file = files?.writeSegment(data) ?? null;
            files?.takeBuilding(generation);
            const later = state.later ?? [];
            const heldTo = log.size();
            files?.putManifest({
              generation,
              segments: file === null ? [] : [{ file, dead: [] }],
              heldTo,
              district: districtTerms(),
            });
            state.log.close();
            state = {
              ...newState(generation, log),
              parts: builder.size() === 0 ? [] : [partOf(data, file)],
              readTo: heldTo,
              stamp: files?.stamp() ?? "",
            };
            if (later.length > 0) write(later);
          };
          if (files === undefined) put();
          else files.alone(put);
          version += 1;
        },
      };
    },
    parts(): readonly Part[] {
      if (state.fresh.size === 0) return state.parts;
      state.freshPart ??= freshPart(state);
      return [...state.parts, state.freshPart];
    },
    read({ part, document }: Place): StoredDocument {
      const entry = state.log.read(part.segment.records[document] ?? 0);
      if ("put" in entry) return entry.put;
      throw new Error("search index: a record is no document");
    },
    size(): number {
      return state.parts.reduce((sum, part) => sum + part.segment.size - part.deadCount, state.fresh.size);
    },
    close(): void {
      state.log.close();
      files?.close();
    },
  };
}

function entriesOf(documents: readonly SearchDocument[], analysed: readonly Analysed[]): readonly LogEntry[] {
  return documents.flatMap((document, at) => {
    const one = analysed[at];
    return one === undefined ? [] : [{ put: storedDocument(document, one) }];
  });
}
