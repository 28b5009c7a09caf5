import type { ProductRows } from "../../app/domain/products/product-sheet.ts";

const DOMAINS = ["智慧停车", "人工智能", "公共卫生", "车联网", "超高清视频"];
const BODY = "面向城市场景的成套产品，含前端设备、边缘计算和管理平台，支持与现有系统对接，已在多个街道稳定运行。";

/**
 * Rows of `count` products with two capabilities and a case each. Mixed: the first thousand are known, a tenth of them
 * changed; of the others every fortieth has an error and every fortieth repeats an earlier code.
 */
export function madeRows(count: number, isMixed: boolean): ProductRows {
  const rows: { products: string[][]; capabilities: string[][]; cases: string[][] } = {
    products: [],
    capabilities: [],
    cases: [],
  };
  for (let place = 0; place < count; place += 1) addProduct(rows, place, isMixed);
  return rows;
}

function addProduct(
  rows: { products: string[][]; capabilities: string[][]; cases: string[][] },
  place: number,
  isMixed: boolean,
): void {
  const code = `P${String(place).padStart(5, "0")}`;
  const isKnown = place < 1_000;
  const isChanged = isMixed && isKnown && place % 10 === 0;
  const [isWrong, isTwice] = [isMixed && !isKnown && place % 40 === 1, isMixed && !isKnown && place % 40 === 3];
  const offset = isMixed && !isKnown && place % 40 === 5 ? "面议" : "12.5";
  rows.products.push([
    isTwice ? "P01000" : code,
    `批量产品${place}${isChanged ? "改" : ""}`,
    `Made product ${place}`,
    isWrong ? "停机坪" : (DOMAINS[place % DOMAINS.length] ?? ""),
    ...Array<string>(5).fill(""),
    "规模应用",
    "地磁检测、视频识别",
    "成都",
    offset,
    "240",
    "路内停车、地下车库、园区",
    "CCC 2024-001",
    "发明专利 3 项",
    "整机销售，四周交付",
    "GB/T 28181、MQTT",
    "是",
    `${BODY}编号 ${place}。`,
    "",
  ]);
  if (isTwice) return;
  for (const [name, figure] of [
    ["识别准确率", "99.5"],
    ["在线率", "99.9"],
  ]) {
    rows.capabilities.push([
      code,
      name ?? "",
      "数值",
      "不低于",
      figure ?? "",
      "",
      "%",
      "含夜间",
      "检测报告",
      "2026-03-01",
    ]);
  }
  rows.cases.push([code, `街道办 ${place % 90}`, "2025", "6", "泊位 1460 个", "路内停车改造", "验收报告"]);
}
