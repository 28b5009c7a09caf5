import type { CallRow } from "../../domain/calls/call.ts";
import { controllingPairs, judgeDeduction, judgeGrades } from "../../domain/consortia/consortium-advice.ts";
import type { ConsortiumMember } from "../../domain/consortia/consortium-queries.ts";
import { isOfShares, type RuleVerdict } from "../../domain/consortia/consortium-rules.ts";
import { listGrades } from "../../domain/consortia/talk-queries.ts";
import { listLinksAmong } from "../../domain/organizations/firm-link-queries.ts";
import type { PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { translate } from "../../i18n/translate.ts";
import type { ConsortiumId } from "../../kernel/ids.ts";
import { percentText } from "../../kernel/share.ts";
import type { RoomRule } from "../../ui/consortia/room-rules.tsx";

type RuleFacts = {
  readonly joined: readonly ConsortiumMember[];
  /** With those who are asked and have not answered. */
  readonly members: readonly ConsortiumMember[];
  readonly call: CallRow;
  readonly verdicts: readonly RuleVerdict[];
  readonly consortiumId: ConsortiumId;
};

/** Every rule with its figure, the law behind it in plain words, and what to do; what the call does not ask is left out. */
export function roomRules(visit: PersonVisit, facts: RuleFacts): readonly RoomRule[] {
  const t = translate(visit.locale);
  const comma = visit.locale === "zh" ? "、" : ", ";
  const namesOf = (ids: readonly string[]) =>
    facts.members
      .filter((member) => ids.includes(member.organizationId))
      .map(({ organization }) => inLocale(visit.locale, organization.nameZh, organization.nameEn))
      .join(comma);
  const blocking = facts.verdicts
    .filter((verdict) => verdict.met !== null)
    .map(({ rule, met, has, needs, firms = [], isOpen }): RoomRule => {
      const written = (value: number) => (isOfShares(rule) ? percentText(value) : value);
      const params = { has: written(has), needs: written(needs), firms: namesOf(firms) };
      const state = met === true ? "met" : isOpen === true ? "unknown" : "unmet";
      const todo = state === "unknown" ? t("room.rule.todo.size-unknown") : t(`room.rule.todo.${rule}`, params);
      return {
        rule,
        state,
        isBlocking: true,
        said: t(`consortia.rules.${rule}`, params),
        law: t(`room.rule.law.${rule}`),
        todo: state === "met" ? "" : todo,
      };
    });
  return [...blocking, ...linkRules(visit, facts, namesOf), ...gradeRules(visit, facts, namesOf)];
}

type NamesOf = (ids: readonly string[]) => string;

/** Direct control between members, and what becomes of the price deduction (财库〔2020〕46号). */
function linkRules({ db, locale, now }: PersonVisit, { joined, call }: RuleFacts, namesOf: NamesOf): RoomRule[] {
  const t = translate(locale);
  const links = listLinksAmong(
    db,
    joined.map((member) => member.organizationId),
  );
  const pairs = controllingPairs(links);
  const linked: RoomRule = {
    rule: "links",
    state: pairs.length === 0 ? "met" : "unmet",
    isBlocking: false,
    said:
      pairs.length === 0
        ? t("room.rule.links.none")
        : t("room.rule.links.some", { pairs: pairs.map((pair) => namesOf(pair)).join("；") }),
    law: t("room.rule.law.links"),
    todo: pairs.length === 0 ? "" : t("room.rule.todo.links"),
  };
  const members = joined.map(({ organizationId, organization, share }) => ({
    organizationId,
    sizeClass: organization.sizeClass,
    share,
  }));
  const verdict = judgeDeduction({ investmentType: call.investmentType, members, links, now });
  if (verdict.state === "not-asked") return joined.length < 2 ? [] : [linked];
  const params = {
    from: percentText(verdict.range?.[0] ?? 0),
    to: percentText(verdict.range?.[1] ?? 0),
    held: percentText(verdict.held),
    least: percentText(verdict.least),
    firms: namesOf(verdict.firms),
  };
  const state = verdict.range !== null ? "met" : ["size", "shares"].includes(verdict.state) ? "unknown" : "unmet";
  const deduction: RoomRule = {
    rule: "deduction",
    state,
    isBlocking: false,
    said: t(`room.rule.deduction.${verdict.state}`, params),
    law: t("room.rule.law.deduction", { basis: verdict.legalBasis }),
    todo: state === "met" ? "" : t(`room.rule.deductionTodo.${verdict.state}`, params),
  };
  return joined.length < 2 ? [deduction] : [linked, deduction];
}

/** Members of one specialty are taken at the lowest grade (招标投标法 31). */
function gradeRules({ db, locale }: PersonVisit, { joined, consortiumId }: RuleFacts, namesOf: NamesOf): RoomRule[] {
  const t = translate(locale);
  if (joined.length < 2) return [];
  const law = t("room.rule.law.grades");
  const ids = joined.map((member): string => member.organizationId);
  const grades = judgeGrades(listGrades(db, consortiumId).filter((grade) => ids.includes(grade.organizationId)));
  if (grades.length === 0) {
    const [said, todo] = [t("room.rule.grades.none"), t("room.rule.todo.grades")];
    return [{ rule: "grades", state: "unknown", isBlocking: false, said, law, todo }];
  }
  return grades.map(({ specialty, counts, best, firms }): RoomRule => {
    const params = {
      specialty,
      counts: t(`room.grade.${counts}`),
      best: t(`room.grade.${best}`),
      firms: namesOf(firms),
    };
    const isLowered = firms.length > 0;
    return {
      rule: `grades ${specialty}`,
      state: isLowered ? "unmet" : "met",
      isBlocking: false,
      said: t(isLowered ? "room.rule.grades.lowered" : "room.rule.grades.same", params),
      law,
      todo: isLowered ? t("room.rule.todo.lowered", params) : "",
    };
  });
}
