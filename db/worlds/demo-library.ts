import { saveSnippet } from "../../app/domain/answers/save-snippet.ts";
import { DAY } from "../../app/kernel/instant.ts";
import { actorOf, type DemoBuild, idOf, mustDo, organizationIdOf, ownerOf, type TimedAct } from "./demo-build.ts";

/** Texts that firms keep to use again; answers of their bids come into the library by themselves. */
export function libraryActs(build: DemoBuild): TimedAct[] {
  return build.content.snippets.map(({ key, firm, topic, title, text, daysAgo }) => {
    const at = build.now - daysAgo * DAY;
    const run = () => {
      const command = { id: idOf(build, "snippet", key), organizationId: organizationIdOf(build, firm), version: 0 };
      const acting = { actor: actorOf(build, ownerOf(build, firm)), now: at };
      mustDo(key, saveSnippet(build.db, { ...command, topic, title, text }, acting));
    };
    return { at, run };
  });
}
