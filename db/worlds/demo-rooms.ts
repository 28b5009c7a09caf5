import { addTask } from "../../app/domain/consortia/add-task.ts";
import { findConsortium } from "../../app/domain/consortia/consortium-queries.ts";
import { markTask } from "../../app/domain/consortia/edit-task.ts";
import { setEvidence } from "../../app/domain/consortia/set-evidence.ts";
import { writeComment } from "../../app/domain/consortia/write-comment.ts";
import { beijingDate, DAY, HOUR, MINUTE } from "../../app/kernel/instant.ts";
import { actorOf, type DemoBuild, idOf, mustDo, organizationIdOf, ownerOf, type TimedAct } from "./demo-build.ts";
import { consortiumIdOf } from "./demo-consortia.ts";
import type { DemoConsortium } from "./demo-content.ts";

/** After shares and coverage are set, members say what shows it, what is to be done, and what they think. */
export function roomActs(build: DemoBuild): TimedAct[] {
  return build.content.consortia.flatMap((consortium) => {
    const from = build.now - consortium.formedHoursAgo * HOUR + 28 * HOUR;
    const { tasks = [], talk = [] } = consortium;
    return [
      { at: from, run: () => prove(build, consortium, from) },
      ...tasks.map((_, place) => {
        const at = from + (place + 1) * HOUR;
        return { at, run: () => giveTask(build, consortium, place, at) };
      }),
      ...talk.map((_, place) => {
        const at = from + 6 * HOUR + place * 37 * MINUTE;
        return { at, run: () => say(build, consortium, place, at) };
      }),
    ];
  });
}

function prove(build: DemoBuild, consortium: DemoConsortium, now: number): void {
  const consortiumId = consortiumIdOf(build, consortium.key);
  for (const { firm, covers } of consortium.members) {
    const acting = { actor: actorOf(build, ownerOf(build, firm)), now };
    for (const { need, strength, product, evidence = "" } of covers) {
      if (product === undefined) continue;
      const command = {
        consortiumId,
        version: findConsortium(build.db, consortiumId)?.version ?? 0,
        needId: idOf(build, "need", `${consortium.call} ${need}`),
        organizationId: organizationIdOf(build, firm),
        strength,
        productId: idOf(build, "product", product),
        evidence,
      };
      mustDo(`${firm} proves ${need}`, setEvidence(build.db, command, acting));
    }
  }
}

function giveTask(build: DemoBuild, consortium: DemoConsortium, place: number, now: number): void {
  const task = consortium.tasks?.[place];
  if (task === undefined) return;
  const acting = { actor: actorOf(build, ownerOf(build, consortium.lead)), now };
  const id = idOf<"consortium_task">(build, "consortium_task", `${consortium.key} ${place}`);
  const command = {
    id,
    consortiumId: consortiumIdOf(build, consortium.key),
    title: task.title,
    organizationId: organizationIdOf(build, task.firm),
    dueOn: beijingDate(build.now + task.dueInDays * DAY),
  };
  mustDo(task.title, addTask(build.db, command, acting));
  if (task.isDone === true) mustDo(task.title, markTask(build.db, { taskId: id, done: "yes" }, acting));
}

function say(build: DemoBuild, consortium: DemoConsortium, place: number, now: number): void {
  const said = consortium.talk?.[place];
  if (said === undefined) return;
  const about =
    said.about === "agreement"
      ? ({ topic: "agreement", topicId: "" } as const)
      : ({ topic: "need", topicId: idOf(build, "need", `${consortium.call} ${said.about}`) } as const);
  const command = {
    id: idOf<"consortium_comment">(build, "consortium_comment", `${consortium.key} ${place}`),
    consortiumId: consortiumIdOf(build, consortium.key),
    body: said.text,
    ...about,
  };
  mustDo(said.text, writeComment(build.db, command, { actor: actorOf(build, ownerOf(build, said.firm)), now }));
}
