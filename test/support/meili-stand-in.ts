import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { z } from "zod";
import { ApiError, type Query, type StoredIndex, searchStandIn } from "./meili-stand-in-search.ts";

/** What a test makes of the server. */
export type MeiliStandIn = {
  readonly url: string;
  /** Every request taken so far: `POST /multi-search`, with the key it came with. */
  readonly requests: { readonly line: string; readonly key: string | undefined }[];
  readonly indexes: Map<string, StoredIndex>;
  /** Keys made by `POST /keys`, by their uid. */
  readonly keys: Map<
    string,
    { readonly key: string; readonly actions: readonly string[]; readonly indexes: readonly string[] }
  >;
  /** Requests whose line matches are not answered at all until it is cleared. */
  hangOn: RegExp | undefined;
  /** The next tasks of this type fail with this code. */
  failTasks: { readonly type: string; readonly code: string } | undefined;
  /** Tasks stay enqueued. */
  isStuck: boolean;
  /** Bytes that a request may have. */
  payloadLimit: number;
  close(): Promise<void>;
};

type Task = {
  readonly uid: number;
  readonly type: string;
  readonly indexUid: string | null;
  status: "enqueued" | "succeeded" | "failed";
  error: { readonly message: string; readonly code: string; readonly type: string; readonly link: string } | null;
  readonly work: () => void;
};

/**
 * A stand-in for a Meilisearch server, which no test can bring along: the addresses, parameters, error codes and
 * asynchronous tasks of its documented API as far as we use them, and strict about everything else. What it finds is
 * reckoned plainly. Tests of the same contract run against a real server where `MEILI_URL` names one.
 */
export async function startMeiliStandIn(masterKey?: string, port = 0): Promise<MeiliStandIn> {
  const tasks: Task[] = [];
  let number = 0;
  const sockets = new Set<{ destroy(): void }>();
  const server = createServer((request, response) => {
    take(request, response).catch((error) => respond(response, 500, { message: String(error), code: "internal" }));
  });
  server.on("connection", (socket) => sockets.add(socket));
  const address = await new Promise<number>((listening) => {
    server.listen(port, "127.0.0.1", () => {
      const bound = server.address();
      listening(typeof bound === "object" && bound !== null ? bound.port : 0);
    });
  });
  const standIn: MeiliStandIn = {
    url: `http://127.0.0.1:${address}`,
    requests: [],
    indexes: new Map(),
    keys: new Map(),
    hangOn: undefined,
    failTasks: undefined,
    isStuck: false,
    payloadLimit: 100_000_000,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((closed) => server.close(closed));
    },
  };
  return standIn;

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", standIn.url);
    const key = request.headers.authorization?.replace(/^Bearer /, "");
    const line = `${request.method ?? ""} ${url.pathname}`;
    standIn.requests.push({ line, key });
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    if (standIn.hangOn?.test(line) === true) return;
    try {
      const body = Buffer.concat(chunks);
      if (body.length > standIn.payloadLimit) throw new ApiError(413, "payload_too_large", "The payload is too large.");
      authorize(line, key);
      const [status, answer] = route(line, url, body.toString(), request.headers["content-type"] ?? "", key);
      respond(response, status, answer);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      respond(response, error.status, errorBody(error));
    }
  }

  function authorize(line: string, key: string | undefined): void {
    if (masterKey === undefined || key === masterKey) return;
    if (key === undefined)
      throw new ApiError(401, "missing_authorization_header", "The Authorization header is missing.");
    const known = [...standIn.keys.values()].find((one) => one.key === key);
    const isSearch = /^POST \/(multi-search|indexes\/[^/]+\/search)$/.test(line);
    const may = known !== undefined && (known.actions.includes("*") || (isSearch && known.actions.includes("search")));
    const mayAllButKeys = known?.actions.includes("indexes.*") === true && !line.includes("/keys");
    if (!may && !mayAllButKeys) throw new ApiError(403, "invalid_api_key", "The provided API key is invalid.");
  }

  function route(
    line: string,
    url: URL,
    text: string,
    type: string,
    key: string | undefined,
  ): readonly [number, unknown] {
    const body = (): unknown => (text === "" ? undefined : readJson(text));
    const [, first = "", uid = "", third = "", fourth = ""] = url.pathname.split("/").map(decodeURIComponent);
    const verb = line.split(" ")[0] ?? "";
    if (first === "tasks" && verb === "GET") return [200, shownTask(Number(uid), key)];
    if (first === "keys") return verb === "GET" ? [200, keyOf(uid)] : [201, makeKey(body())];
    if (line === "POST /multi-search") return [200, { results: parse(multiShape, body()).queries.map(multiOne) }];
    if (line === "POST /swap-indexes") return [202, swap(parse(swapShape, body()))];
    if (line === "GET /indexes") return [200, listed(url.searchParams)];
    if (line === "POST /indexes") return [202, create(parse(indexShape, body()))];
    if (first !== "indexes" || uid === "") throw new ApiError(404, "not_found", `no ${line}`);
    if (third === "" && verb === "GET") return [200, told(uid)];
    if (third === "" && verb === "DELETE") return [202, enqueue("indexDeletion", uid, () => deleteIndex(uid))];
    if (third === "settings" && verb === "GET") return [200, indexOf(uid).settings];
    if (third === "settings" && verb === "PATCH") {
      const settings = parse(settingsShape, body());
      return [202, enqueue("settingsUpdate", uid, () => Object.assign(made(uid).settings, settings))];
    }
    if (third === "search" && verb === "POST") return [200, searchStandIn(indexOf(uid), parse(queryShape, body()))];
    if (third === "documents" && fourth === "" && verb === "POST") {
      const documents = z.array(z.record(z.string(), z.unknown())).parse(
        type.includes("ndjson")
          ? text
              .split("\n")
              .filter((one) => one !== "")
              .map(readJson)
          : body(),
      );
      return [
        202,
        enqueue("documentAdditionOrUpdate", uid, () => add(uid, documents, url.searchParams.get("primaryKey"))),
      ];
    }
    if (third === "documents" && fourth === "delete-batch" && verb === "POST") {
      const keys = z.array(z.string()).parse(body());
      return [202, enqueue("documentDeletion", uid, () => removeAll(uid, keys))];
    }
    if (third === "documents" && fourth === "" && verb === "DELETE") {
      return [202, enqueue("documentDeletion", uid, () => indexOf(uid).documents.clear())];
    }
    if (third === "documents" && verb === "GET") {
      const found = indexOf(uid).documents.get(fourth);
      if (found === undefined) throw new ApiError(404, "document_not_found", `Document \`${fourth}\` not found.`);
      return [200, found];
    }
    throw new ApiError(405, "bad_request", `no ${line}`);
  }

  function multiOne({ indexUid, ...query }: z.infer<typeof multiShape>["queries"][number], place: number) {
    if (!standIn.indexes.has(indexUid)) {
      throw new ApiError(400, "index_not_found", `Inside \`.queries[${place}]\`: Index \`${indexUid}\` not found.`);
    }
    return { indexUid, ...searchStandIn(indexOf(indexUid), query) };
  }

  function create({ uid, primaryKey }: z.infer<typeof indexShape>) {
    return enqueue("indexCreation", uid, () => {
      if (standIn.indexes.has(uid)) throw new ApiError(400, "index_already_exists", `Index \`${uid}\` already exists.`);
      made(uid).primaryKey = primaryKey ?? null;
    });
  }

  function told(uid: string) {
    const { primaryKey, number } = indexOf(uid);
    return { uid, primaryKey, createdAt: new Date(number).toISOString(), updatedAt: "" };
  }

  function listed(wanted: URLSearchParams) {
    const [offset, limit] = [Number(wanted.get("offset") ?? 0), Number(wanted.get("limit") ?? 20)];
    const uids = [...standIn.indexes.keys()].sort();
    return { results: uids.slice(offset, offset + limit).map(told), offset, limit, total: uids.length };
  }

  function made(uid: string): StoredIndex {
    number += 1;
    const found = standIn.indexes.get(uid) ?? { number, primaryKey: null, settings: {}, documents: new Map() };
    standIn.indexes.set(uid, found);
    return found;
  }

  function add(uid: string, documents: readonly Record<string, unknown>[], primaryKey: string | null): void {
    const index = made(uid);
    index.primaryKey ??= primaryKey;
    for (const document of documents) {
      const key = document[index.primaryKey ?? ""];
      if (typeof key !== "string" || !/^[A-Za-z0-9_-]{1,511}$/.test(key)) {
        throw new ApiError(400, "invalid_document_id", `Document identifier \`${String(key)}\` is invalid.`);
      }
      index.documents.set(key, document);
    }
  }

  function swap(swaps: z.infer<typeof swapShape>) {
    return enqueue("indexSwap", null, () => {
      for (const { indexes } of swaps) {
        const [one, other] = [indexOf(indexes[0]), indexOf(indexes[1])];
        standIn.indexes.set(indexes[0], other);
        standIn.indexes.set(indexes[1], one);
      }
    });
  }

  function indexOf(uid: string): StoredIndex {
    const found = standIn.indexes.get(uid);
    if (found === undefined) throw new ApiError(404, "index_not_found", `Index \`${uid}\` not found.`);
    return found;
  }

  function removeAll(uid: string, keys: readonly string[]): void {
    for (const key of keys) indexOf(uid).documents.delete(key);
  }

  function deleteIndex(uid: string): void {
    indexOf(uid);
    standIn.indexes.delete(uid);
  }

  function enqueue(type: string, indexUid: string | null, work: () => void) {
    const task: Task = { uid: tasks.length, type, indexUid, status: "enqueued", error: null, work };
    tasks.push(task);
    return { taskUid: task.uid, indexUid, status: "enqueued", type, enqueuedAt: new Date(0).toISOString() };
  }

  /** A task is done when somebody looks at it, after all that were given before it. */
  function shownTask(uid: number, key: string | undefined) {
    const task = tasks[uid];
    if (task === undefined) throw new ApiError(404, "task_not_found", `Task \`${uid}\` not found.`);
    if (!standIn.isStuck) for (const each of tasks.slice(0, uid + 1)) perform(each);
    // A task of no one index is hidden from a key that is for some indexes only.
    if (task.indexUid === null && key !== masterKey)
      throw new ApiError(404, "task_not_found", `Task \`${uid}\` not found.`);
    const { work: _work, ...shown } = task;
    return {
      ...shown,
      batchUid: null,
      canceledBy: null,
      details: {},
      duration: null,
      startedAt: null,
      finishedAt: null,
    };
  }

  function perform(task: Task): void {
    if (task.status !== "enqueued") return;
    try {
      if (standIn.failTasks?.type === task.type) throw new ApiError(400, standIn.failTasks.code, "failed on command");
      task.work();
      task.status = "succeeded";
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      task.status = "failed";
      task.error = errorBody(error);
    }
  }

  function keyOf(uid: string) {
    const found = standIn.keys.get(uid);
    if (found === undefined) throw new ApiError(404, "api_key_not_found", `API key \`${uid}\` not found.`);
    return { uid, ...found };
  }

  function makeKey(body: unknown) {
    const { uid, actions, indexes } = parse(keyShape, body);
    standIn.keys.set(uid, { key: `key-of-${uid}`, actions, indexes });
    return keyOf(uid);
  }
}

function respond(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

function errorBody({ message, code, status }: ApiError) {
  const type = status === 401 || status === 403 ? "auth" : "invalid_request";
  return { message, code, type, link: `https://docs.meilisearch.com/errors#${code}` };
}

/** Half a character is no JSON to the server. */
function readJson(text: string): unknown {
  return JSON.parse(text, (_name, value: unknown) => {
    if (typeof value !== "string" || value.isWellFormed()) return value;
    throw new ApiError(400, "malformed_payload", "unexpected end of hex escape");
  });
}

/** Anything the documentation does not name is refused, as the server does. */
function parse<Shape extends z.ZodType>(shape: Shape, body: unknown): z.infer<Shape> {
  const read = shape.safeParse(body);
  if (read.success) return read.data;
  throw new ApiError(
    400,
    "bad_request",
    read.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; "),
  );
}

const names = z.array(z.string());
const queryFields = {
  q: z.string().nullish(),
  filter: z.union([z.string(), z.array(z.union([z.string(), names]))]).nullish(),
  sort: names.optional(),
  facets: names.optional(),
  matchingStrategy: z.enum(["all", "last", "frequency"]).optional(),
  attributesToRetrieve: names.optional(),
  attributesToSearchOn: names.nullish(),
  page: z.int().min(1).optional(),
  hitsPerPage: z.int().min(0).optional(),
  offset: z.int().min(0).optional(),
  limit: z.int().min(0).optional(),
};
const queryShape: z.ZodType<Query> = z.strictObject(queryFields);
const multiShape = z.strictObject({ queries: z.array(z.strictObject({ indexUid: z.string(), ...queryFields })) });
const swapShape = z.array(z.strictObject({ indexes: z.tuple([z.string(), z.string()]) }));
const indexShape = z.strictObject({
  uid: z.string().regex(/^[A-Za-z0-9_-]{1,400}$/),
  primaryKey: z.string().nullish(),
});
const keyShape = z.strictObject({
  uid: z.uuidv4(),
  name: z.string().optional(),
  description: z.string().optional(),
  actions: names,
  indexes: names,
  expiresAt: z.null(),
});
const settingsShape = z.strictObject({
  searchableAttributes: names,
  filterableAttributes: names,
  sortableAttributes: names,
  rankingRules: names,
  typoTolerance: z.strictObject({ enabled: z.boolean(), disableOnAttributes: names }),
  synonyms: z.record(z.string(), names),
  localizedAttributes: z.array(z.strictObject({ attributePatterns: names, locales: names })),
  proximityPrecision: z.enum(["byWord", "byAttribute"]),
  facetSearch: z.boolean(),
  prefixSearch: z.enum(["indexingTime", "disabled"]),
  searchCutoffMs: z.int(),
  stopWords: names,
  separatorTokens: names,
  nonSeparatorTokens: names,
  dictionary: names,
  distinctAttribute: z.null(),
  faceting: z.strictObject({
    maxValuesPerFacet: z.int(),
    sortFacetValuesBy: z.record(z.string(), z.enum(["alpha", "count"])),
  }),
  pagination: z.strictObject({ maxTotalHits: z.int() }),
});
