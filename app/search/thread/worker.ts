import type { MessagePort } from "node:worker_threads";
import { chosenEngine } from "../chosen-engine.ts";
import { shareSegments } from "../embedded/shared-segments.ts";
import type { SearchEngine } from "../engine.ts";
import type { SearchReplyMessage, SearchRequest, SearchRequestMessage, SearchWorkerData } from "./worker-messages.ts";

/** The search thread's life: one request after the other, until the port closes. */
export function runSearchWorker(port: MessagePort, data: SearchWorkerData): void {
  const shared = data.channel === undefined ? undefined : shareSegments(data.channel);
  const engine = chosenEngine(data.folder, data.servers, shared);
  port.on("message", (message: SearchRequestMessage) => {
    answer(engine, message).then((reply) => port.postMessage(reply));
  });
  port.on("close", () => {
    engine.close();
  });
}

async function answer(engine: SearchEngine, { number, request }: SearchRequestMessage): Promise<SearchReplyMessage> {
  try {
    return { number, ok: true, value: await perform(engine, request) };
  } catch (error) {
    return { number, ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

function perform(engine: SearchEngine, request: SearchRequest): Promise<unknown> {
  switch (request.verb) {
    case "index":
      return engine.index(request.documents);
    case "remove":
      return engine.remove(request.keys);
    case "clear":
      return engine.clear();
    case "size":
      return engine.size();
    case "state":
      return engine.state?.() ?? Promise.resolve(null);
    case "search":
      return engine.search(request.query);
    case "match":
      return engine.match(request.query);
    case "suggest":
      return engine.suggest(request.query);
    case "watch":
      return engine.watch(request.searches);
    case "unwatch":
      return engine.unwatch(request.ids);
    case "percolate":
      return engine.percolate(request.document, request.now);
    case "rebuild-start":
      return begun(engine).start(request.district);
    case "rebuild-add":
      return begun(engine).add(request.documents);
    case "rebuild-finish":
      return begun(engine).finish();
  }
}

function begun({ rebuild }: SearchEngine) {
  if (rebuild === undefined) throw new Error("this engine builds no index beside its own");
  return rebuild;
}
