import { mayBegin, pairFilter } from "../text/pair-filter.ts";

/**
 * Words that put a product into a corner of the market of its own. The same word means another thing there: a berth
 * for ships is no parking space, a sweeper for living rooms cleans no street, a thing by the carton is for shops. A call
 * that does not speak of the corner rarely wants what comes from it.
 */
const CORNERS: readonly RegExp[] = [
  /家用|家庭地面|家电|居家清洁|家务|household|home use|for homes/,
  /船舶|港口|码头|航道|岸线|船期|靠泊|锚地|vessel|seaport|berth/,
  /重卡|渣土车|牵引车|重型卡车|heavy truck/,
  /乘用车|倒车|辅助泊车|行车记录|车规|自适应巡航|自动紧急制动|aftermarket|automotive grade/,
  /杀毒|病毒库|查杀|木马|antivirus|malware/,
  /煤矿|矿山|井下作业|采煤|mining/,
  /宠物|\bpet\b/,
  /农田|大棚|养殖|畜牧|猪舍|farm/,
  /婚纱|美颜|写真|自拍/,
  /板链|链条|输送链|链轮|链传动/,
  /灭火|火灾逃生|消防演练/,
  /塔吊|升降机|安全帽|工地/,
  /超限|超载|治超|计重收费|overload/,
  /室内空气|新风|空气消毒/,
  /口腔|牙科|dental/,
  /批发|礼盒|礼品|家饰|灯饰|装饰画|香薰|手机壳|wholesale/,
  /玩具|游乐设备|乐园设备|航模|\btoys\b|\btoy\b/,
  /底料|调味料|调味品|奶茶|膨化|爆米花|奶粉|雪糕|糖果/,
  /个人理财|个人记账|信用卡|基金定投/,
];

const CORNER_SHARE = 0.5;
const ANY_CORNER = new RegExp(CORNERS.map((corner) => corner.source).join("|"));

const BEGINNINGS = pairFilter(CORNERS.flatMap((corner) => corner.source.replaceAll("\\b", "").split("|")));

/** Whether a text, given as UTF-16 units, may speak of any corner: most do not, and asking is quicker than looking. */
export function maySpeakOfCorners(codes: Uint16Array, from: number, to: number): boolean {
  for (let place = from; place + 1 < to; place += 1) {
    if (mayBegin(BEGINNINGS, codes[place] ?? 0, codes[place + 1] ?? 0)) return true;
  }
  return false;
}

/** The corners that a text speaks of, one bit each. */
export function cornersIn(text: string): number {
  if (!ANY_CORNER.test(text)) return 0;
  let corners = 0;
  for (const [place, corner] of CORNERS.entries()) if (corner.test(text)) corners |= 1 << place;
  return corners;
}

/** 1, or less for each corner that the product stands in and the call does not speak of. */
export function contextShare(asked: number, offered: number): number {
  const strange = offered & ~asked;
  if (strange === 0) return 1;
  return (strange & (strange - 1)) === 0 ? CORNER_SHARE : CORNER_SHARE * CORNER_SHARE;
}
