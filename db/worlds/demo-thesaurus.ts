import { addEntry } from "../../app/domain/thesaurus/add-entry.ts";
import { DAY } from "../../app/kernel/instant.ts";
import { CURATED_WORDS } from "../../app/search/curated-words.ts";
import { actorOf, type DemoBuild, idOf, mustDo, type TimedAct } from "./demo-build.ts";

/** How people of the district say what the curated words call otherwise. */
const ENTRIES = [
  {
    chinese: ["天府绿道", "环城绿道", "锦城绿道"],
    english: ["Tianfu greenway", "Jincheng greenway"],
    near: ["公园城市"],
    note: "绿道的几个叫法，来文里混用。",
  },
  {
    chinese: ["格子柜", "储物柜"],
    english: ["cubby locker"],
    near: ["快递"],
    note: "街道和居民的习惯叫法。",
  },
] as const;

/** The administrator's own entries of the thesaurus. */
export function thesaurusActs(build: DemoBuild): TimedAct[] {
  return ENTRIES.map((entry, place) => {
    const at = build.now - (40 - place) * DAY;
    const run = () => {
      const id = idOf(build, "thesaurus_entry", entry.chinese[0]);
      const acting = { actor: actorOf(build, "admin-wen"), now: at, words: CURATED_WORDS };
      mustDo(id, addEntry(build.db, { id, ...listsOf(entry) }, acting));
    };
    return { at, run };
  });
}

function listsOf({ chinese, english, near, note }: (typeof ENTRIES)[number]) {
  return { chinese: [...chinese], english: [...english], near: [...near], note };
}
