import { describe, expect, it } from "vitest";
import { SYSTEM, VISITOR } from "../../../app/domain/accounts/actor.ts";
import { createScenario } from "../../../app/domain/scenarios/create-scenario.ts";
import { saveScenario } from "../../../app/domain/scenarios/save-scenario.ts";
import { daysInStage, isLaterStage } from "../../../app/domain/scenarios/scenario.ts";
import { canCreateScenario, canEditScenario, canReadScenario } from "../../../app/domain/scenarios/scenario-policy.ts";
import {
  findScenario,
  listBureauScenarios,
  listPublicScenarios,
  stagesOf,
} from "../../../app/domain/scenarios/scenario-queries.ts";
import { newId } from "../../../app/kernel/ids.ts";
import { DAY } from "../../../app/kernel/instant.ts";
import { codesOf, MONDAY, must, officeWorld } from "../calls/office-world.ts";

const FIELDS = {
  titleZh: "社区食堂",
  titleEn: null,
  bodyZh: "社区食堂智慧运营。",
  bodyEn: null,
  domain: "elderly",
  place: "桂溪街道",
  investmentType: null,
  isDigital: true,
  total: null,
  fiscal: null,
  platform: null,
  social: null,
} as const;

function opened() {
  const world = officeWorld();
  const id = newId<"scenario">(MONDAY);
  const command = { id, bureauId: world.bureauId, ...FIELDS };
  must(createScenario(world.db, command, { actor: world.author, now: MONDAY }));
  const scenario = findScenario(world.db, id);
  if (scenario === undefined) throw new Error("not opened");
  return { world, scenario, command };
}

describe("a scenario", () => {
  it("is opened at 策 with a number and its article, seen by its bureau alone", () => {
    const { world, scenario, command } = opened();
    expect(scenario).toMatchObject({ code: "CJ-2026-03-001", article: 22, stage: "plan", isPublic: false });
    expect(stagesOf(world.db, scenario.id)).toEqual([{ stage: "plan", enteredAt: MONDAY }]);
    expect(listPublicScenarios(world.db, {}, 1).total).toBe(0);
    expect(listBureauScenarios(world.db, [world.bureauId], 1).total).toBe(1);
    must(createScenario(world.db, command, { actor: world.author, now: MONDAY }));
    expect(listBureauScenarios(world.db, [world.bureauId], 1).total).toBe(1);
  });

  it("goes on through its stages and never back", () => {
    const { world, scenario } = opened();
    const acting = { actor: world.author, now: MONDAY + DAY };
    const save = { scenarioId: scenario.id, seenAt: scenario.updatedAt, ...FIELDS };
    must(saveScenario(world.db, { ...save, stage: "build" }, acting));
    const built = findScenario(world.db, scenario.id);
    expect(built).toMatchObject({ stage: "build", stageEnteredAt: MONDAY + DAY });
    const back = saveScenario(world.db, { ...save, seenAt: built?.updatedAt ?? 0, stage: "invest" }, acting);
    expect(codesOf(back)).toEqual(["scenario.stage-goes-back"]);
    expect(isLaterStage("operate", "build")).toBe(true);
    expect(daysInStage({ stageEnteredAt: MONDAY }, MONDAY + 3 * DAY - 1)).toBe(2);
  });

  it("is not written over by somebody who saw an older text", () => {
    const { world, scenario } = opened();
    const save = { scenarioId: scenario.id, seenAt: scenario.updatedAt, ...FIELDS, stage: "plan" } as const;
    must(saveScenario(world.db, { ...save, titleZh: "新的名称" }, { actor: world.author, now: MONDAY }));
    const late = saveScenario(world.db, save, { actor: world.colleague, now: MONDAY });
    expect(codesOf(late)).toEqual(["scenario.changed-meanwhile"]);
  });

  it("is read, edited and opened by exactly those who may", () => {
    const { world, scenario } = opened();
    const people = {
      visitor: VISITOR,
      clock: SYSTEM,
      author: world.author,
      colleague: world.colleague,
      viewer: world.viewer,
      stranger: world.stranger,
    };
    const who = (test: (actor: (typeof people)[keyof typeof people]) => boolean) =>
      Object.entries(people).flatMap(([name, actor]) => (test(actor) ? [name] : []));
    expect(who((actor) => canReadScenario(actor, scenario).allowed)).toEqual(["author", "colleague", "viewer"]);
    expect(who((actor) => canReadScenario(actor, { ...scenario, isPublic: true }).allowed).length).toBe(6);
    expect(who((actor) => canEditScenario(actor, scenario).allowed)).toEqual(["author", "colleague"]);
    expect(who((actor) => canCreateScenario(actor, world.bureauId).allowed)).toEqual(["author", "colleague"]);
  });
});
