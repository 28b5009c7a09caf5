import { openEmbeddedEngine } from "../../app/search/embedded/embedded-engine.ts";
import { thing } from "./found-things.ts";

// Indexes one document after the other and says which number is done, until somebody kills it.
const WORDS = ["停车", "充电", "疫苗", "冷链", "公园", "机器人", "直播", "养老"];
const engine = openEmbeddedEngine(process.argv[2] ?? null);
for (let id = 0; id < 100_000; id += 1) {
  await engine.index([thing(`d${id}`, `${WORDS[id % 8]}系统`, { body: `适用于${WORDS[(id * 3) % 8]}的设备` })]);
  console.info(id + 1);
}
