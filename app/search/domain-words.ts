import type { PolicyDomain } from "../domain/policies/policy-domain.ts";

/** What people call the fields of work; found with everything that is filed under them. */
export const DOMAIN_WORDS = {
  comms6g: "新一代通信 5G 6G communications",
  security: "网络安全 信息安全 cybersecurity",
  blockchain: "区块链 blockchain",
  bigdata: "大数据 big data",
  industrial: "工业互联网 智能制造 industrial internet",
  ai: "人工智能 artificial intelligence",
  satellite: "卫星互联网 卫星应用 satellite",
  connected_vehicle: "智能网联汽车 智慧交通 connected vehicle",
  uhd: "超高清视频 ultra HD video",
  game_music: "游戏 音乐 电竞 games music",
  retail: "新零售 电商 retail",
  platform: "平台经济 platform economy",
  research: "新型研发机构 科研 research",
  finance: "科技金融 金融 finance",
  international: "国际合作 对外开放 international",
  innovation_space: "创新载体 孵化器 innovation space",
  park: "智慧公园 智慧园区 smart park",
  parking: "智慧停车 smart parking",
  environment: "生态环境 环保 environment",
  apartment: "人才公寓 智慧社区 apartment community",
  citybrain: "城市大脑 智慧治理 city brain",
  health: "医疗健康 healthcare",
  vaccine: "疫苗 vaccine",
  imaging: "医学影像 medical imaging",
  elderly: "养老 elderly care",
  emergency: "应急 急救 emergency",
} as const satisfies Record<PolicyDomain, string>;

/** The words for a field of work; nothing for an unknown one. */
export function domainWords(domain: string | null): string {
  return Object.entries(DOMAIN_WORDS).find(([name]) => name === domain)?.[1] ?? "";
}
