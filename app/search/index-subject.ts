import type { Reader } from "../../db/schema/database.ts";
import {
  findScenarioIdOf,
  listCallIdsUnder,
  listIdsOfBureau,
  listProductIdsOf,
} from "../domain/matching/searchable-keys.ts";
import {
  findSearchableCall,
  findSearchableOrganization,
  findSearchableProduct,
  findSearchableScenario,
} from "../domain/matching/searchable-queries.ts";
import { type Id, parseId } from "../kernel/ids.ts";
import { callDocument, organizationDocument, productDocument, scenarioDocument } from "./documents.ts";
import type { SearchDocument, SearchEngine, SearchKind } from "./engine.ts";

const MOST_TOUCHED = 2_000;

type Key = { readonly kind: SearchKind; readonly id: string };

/** Brings the index up to date with one subject of an event; what is not public (any more) is taken out. */
export async function indexSubject(db: Reader, engine: SearchEngine, kind: string, id: string): Promise<void> {
  const documents: SearchDocument[] = [];
  const gone: Key[] = [];
  for (const key of keysTouched(db, kind, id)) {
    const document = findDocument(db, key.kind, key.id);
    if (document === undefined) gone.push(key);
    else documents.push(document);
  }
  if (gone.length > 0) await engine.remove(gone);
  if (documents.length > 0) await engine.index(documents);
}

/** The document of a subject, or undefined when it is not public. */
export function findDocument(db: Reader, kind: SearchKind, text: string): SearchDocument | undefined {
  switch (kind) {
    case "call":
      return made(text, (id: Id<"call">) => findSearchableCall(db, id), callDocument);
    case "scenario":
      return made(text, (id: Id<"scenario">) => findSearchableScenario(db, id), scenarioDocument);
    case "product":
      return made(text, (id: Id<"product">) => findSearchableProduct(db, id), productDocument);
    case "organization":
      return made(text, (id: Id<"organization">) => findSearchableOrganization(db, id), organizationDocument);
  }
}

function made<Kind extends string, Row>(
  text: string,
  find: (id: Id<Kind>) => Row | undefined,
  document: (row: Row) => SearchDocument,
): SearchDocument | undefined {
  const id = parseId<Kind>(text);
  const row = id === undefined ? undefined : find(id);
  return row === undefined ? undefined : document(row);
}

/**
 * A call's needs are found with its scenario, a scenario's stage with its calls, a firm's name and standing with its
 * products, a bureau's name with its calls and scenarios.
 */
function keysTouched(db: Reader, kind: string, id: string): readonly Key[] {
  if (kind === "product") return [{ kind, id }];
  if (kind === "scenario") {
    const scenarioId = parseId<"scenario">(id);
    const calls = scenarioId === undefined ? [] : listCallIdsUnder(db, scenarioId, MOST_TOUCHED);
    return [{ kind, id }, ...keysOf("call", calls)];
  }
  if (kind === "call") {
    const callId = parseId<"call">(id);
    const scenarioId = callId === undefined ? undefined : findScenarioIdOf(db, callId);
    return [{ kind, id }, ...(scenarioId === undefined ? [] : [{ kind: "scenario", id: scenarioId } as const])];
  }
  if (kind === "organization") {
    const ownerId = parseId<"organization">(id);
    if (ownerId === undefined) return [];
    const { calls, scenarios } = listIdsOfBureau(db, ownerId, MOST_TOUCHED);
    const products = listProductIdsOf(db, ownerId, MOST_TOUCHED);
    return [{ kind, id }, ...keysOf("product", products), ...keysOf("call", calls), ...keysOf("scenario", scenarios)];
  }
  return [];
}

function keysOf(kind: SearchKind, ids: readonly string[]): readonly Key[] {
  return ids.map((id) => ({ kind, id }));
}
