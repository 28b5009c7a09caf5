const MOST_NEEDS = 8;
const LONGEST_NEED = 60;
const SHORTEST_NEED = 4;

/** Sentences about the list, the money or the form of tender ask for nothing that could be delivered. */
const ABOUT_THE_CALL =
  /合作模式|首期场景清单|场景清单|等\d+个.{0,6}场景|城市机会清单|机会清单|发布机会|本条为|投资额|总投资|预算金额|采购方式|竞争性磋商|合同包|优先采购|社会投资类|自主投资|政府开放|一家牵头|联合体|接口打通|投资约|类项目|welcome|budget|bidders/i;

/** Clauses that say where the wish comes from, or what must not be. */
const BACKGROUND =
  /^(针对|以.{1,12}为例|聚焦|为了?(?!.*(提供|安?装|建设|建立|配备|开展|部署))|围绕|根据|依托|随着|由于|目前|当前|从不同|不能|不得|构建基于|原本|却成为|.{0,8}共?\d+[户个人台]$)|转载|科技感|获得感|逐项明确|(难点|痛点|舞台)$/;

/** What stands before a colon and only introduces the list: 一次性解决：, 提供：, 管理：. English takes more letters. */
const LONGEST_LEAD = 40;
const LONGEST_LATIN_LEAD = 110;

/**
 * The needs that a scenario's text lists, as short phrases in its own words and order, at most eight; the title when
 * the text lists none. An entry of a published list has only running text, and matching goes by needs.
 */
export function needsInText(title: string, body: string): readonly string[] {
  const sentences = sentencesIn(body).filter((sentence) => sentence.length > 24 || !BACKGROUND.test(sentence));
  const isListed = sentences.length >= 4;
  const found = sentences.flatMap((sentence) => needsInSentence(sentence, isListed));
  const needs = [...new Set(found.map((need) => need.slice(0, LONGEST_NEED)))].filter((need) => need !== title);
  return needs.length === 0 ? [title.slice(0, LONGEST_NEED)] : needs.slice(0, MOST_NEEDS);
}

/** The text without what it says about the list, the money or the form of tender: what is wished for, as context. */
export function wishesInText(body: string): string {
  return sentencesIn(body).join("\n");
}

function sentencesIn(body: string): readonly string[] {
  return body
    .split(/[。；;！？!?\n…①-⑳]|\.\s|(?<=[\s,，;；:：])[(（]?\d{1,2}[)）、]/)
    .map((sentence) => trimmed(sentence.normalize("NFKC")))
    .filter((sentence) => sentence.length >= SHORTEST_NEED && !ABOUT_THE_CALL.test(sentence));
}

function needsInSentence(sentence: string, isListed: boolean): readonly string[] {
  const colon = sentence.indexOf(":");
  const longestLead = /\p{Script=Han}/u.test(sentence) ? LONGEST_LEAD : LONGEST_LATIN_LEAD;
  if (colon > 0 && colon <= longestLead) {
    const rest = trimmed(sentence.slice(colon + 1));
    const clauses = rest.split(",").map(trimmed).flatMap(itemsOf);
    const kept = clauses.filter(asksForSomething);
    if (kept.length > 1) return kept;
    return [sentence];
  }
  if (isListed || sentence.length < 24) return [sentence];
  const clauses = sentence.split(",").map(trimmed).flatMap(longEnumeration).filter(asksForSomething);
  return clauses.length > 0 ? clauses : [sentence];
}

/** An enumeration of real phrases is a list of needs; one of bare words is one need. */
function itemsOf(clause: string): readonly string[] {
  const items = clause.split("、").map(trimmed);
  const length = items.reduce((sum, item) => sum + item.length, 0) / items.length;
  return items.length > 1 && length >= 4.5 ? items : [clause];
}

/** Words by which the items of an enumeration belong to one sentence: 对甲、乙、丙的感知 wants one thing. */
const ONE_SENTENCE = /对|等|的/;

/** Without a colon before it only an enumeration of three and more is sure to be a list. */
function longEnumeration(clause: string): readonly string[] {
  const items = itemsOf(clause);
  return items.length > 2 && !ONE_SENTENCE.test(clause) ? items : [clause];
}

function asksForSomething(clause: string): boolean {
  return (
    clause.length >= SHORTEST_NEED &&
    !ABOUT_THE_CALL.test(clause) &&
    !BACKGROUND.test(clause) &&
    !/^[\d\s.,%个户台人套]+$/.test(clause)
  );
}

function trimmed(text: string): string {
  return text
    .replace(/^[\s,:、.…·\-—(（]+|[\s,:、.…·\-—]+$/g, "")
    .replace(/^(并且|以及|并|和|及|同时|其中)(?=[^发])/, "");
}
