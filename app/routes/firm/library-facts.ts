import { canKeepLibrary, canReadLibrary } from "../../domain/answers/library-policy.ts";
import type { LibraryEntry } from "../../domain/answers/library-queries.ts";
import { sourceText } from "../../domain/answers/snippet.ts";
import { changesSince, type FactsNow, type FactWords } from "../../domain/organizations/firm-facts.ts";
import { readFirmFacts } from "../../domain/organizations/firm-facts-queries.ts";
import { findOrganization } from "../../domain/organizations/organization-queries.ts";
import { found } from "../../http/respond.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { CATALOGUES } from "../../i18n/translate.ts";
import { figureText } from "../../kernel/figure.ts";
import type { OrganizationId } from "../../kernel/ids.ts";
import { parseId } from "../../kernel/ids.ts";
import { beijingDate } from "../../kernel/instant.ts";
import { saidIn } from "../../ui/primitives/said.tsx";

/** The firm whose library the address names, for its own people; to everybody else it is not there. */
export function libraryFirm(visit: PersonVisit, text: string | undefined) {
  const id = parseId<"organization">(text);
  const firm = found(id === undefined ? undefined : findOrganization(visit.db, id));
  found(canReadLibrary(visit.actor, firm).allowed ? firm : undefined);
  return { firm, mayKeep: canKeepLibrary(visit.actor, firm).allowed };
}

/** What the firm is now, to be compared with what it was when its texts were written. */
export function factsNow({ db, now }: PersonVisit, id: OrganizationId): FactsNow {
  return { facts: readFirmFacts(db, id), today: beijingDate(now), words: WORDS };
}

/** What size classes and statuses are called in both languages. */
const WORDS: FactWords = wordsIn(CATALOGUES.zh.terms, CATALOGUES.en.terms);

type Terms = {
  readonly sizeClass: Readonly<Record<string, string>>;
  readonly qualification: Readonly<Record<string, string>>;
};

function wordsIn(...languages: readonly Terms[]): FactWords {
  const words: Record<string, readonly string[]> = {};
  for (const { sizeClass, qualification } of languages) {
    for (const [code, word] of Object.entries({ ...sizeClass, ...qualification })) {
      words[code] = [...(words[code] ?? []), word];
    }
  }
  return words;
}

/** An entry of a library in the visitor's language, with what has changed since it was written. */
export function shownEntry({ locale }: PersonVisit, entry: LibraryEntry, present: FactsNow) {
  const { source, topic, text, figure, unit, at, version, from } = entry;
  return {
    source: sourceText(source),
    snippetId: source.kind === "snippet" ? source.snippetId : null,
    title: saidIn(locale, entry.titleZh, entry.titleEn),
    topic,
    text,
    figure: figure === null || unit === null ? null : `${figureText(figure)} ${unit}`,
    from: from === null ? null : saidIn(locale, from.titleZh, from.titleEn),
    bidId: source.kind === "answer" ? source.bidId : null,
    at,
    version,
    changes: changesSince(entry.facts, present, text),
  };
}
