import { done, type Result } from "../kernel/result.ts";
import { type KeptUpload, keepUpload } from "./keep-upload.ts";
import type { Visit } from "./visit.ts";

const MOST_BYTES = 10 * 1024 * 1024;

/** The kinds of evidence, each a file field of that name. */
export const EVIDENCE_FIELDS = ["licence", "authorization", "registry_extract", "translation", "other"] as const;

export type KeptEvidence = { readonly kind: (typeof EVIDENCE_FIELDS)[number]; readonly file: KeptUpload };

/** Puts the files that a form brought as evidence into the store; the first that is refused refuses the form. */
export async function keepEvidence(visit: Visit, fields: FormData): Promise<Result<readonly KeptEvidence[]>> {
  const evidence: KeptEvidence[] = [];
  for (const kind of EVIDENCE_FIELDS) {
    const kept = await keepOptional(visit, fields.get(kind), kind);
    if (!kept.ok) return kept;
    if (kept.value !== undefined) evidence.push({ kind, file: kept.value });
  }
  return done(evidence);
}

/** One file that may be left out. */
export async function keepOptional(
  visit: Visit,
  value: FormDataEntryValue | null,
  field: string,
): Promise<Result<KeptUpload | undefined>> {
  if (!(value instanceof File) || value.size === 0) return done(undefined);
  return keepUpload(visit, value, { field, mostBytes: MOST_BYTES });
}
