import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { openEmbeddedEngine } from "../../../app/search/embedded/embedded-engine.ts";
import { embeddingClient } from "../../../app/search/meaning/embedding-client.ts";
import { fuseMeaning } from "../../../app/search/meaning/fuse-meaning.ts";
import { thing } from "../found-things.ts";

/** A server of vectors that means parking by one direction and paying by the other. */
let server: Server;
let address = "";
const seen: { key: string | undefined; model: string; texts: number }[] = [];
let status = 200;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const asked: { model: string; input: string[] } = JSON.parse(body);
    seen.push({ key: request.headers.authorization, model: asked.model, texts: asked.input.length });
    const data = asked.input.map((text, index) => ({
      index,
      embedding: [text.includes("诱导") ? 1 : 0, text.includes("支付") ? 1 : 0.1],
    }));
    response.writeHead(status, { "Content-Type": "application/json" });
    response.end(JSON.stringify(status === 200 ? { data: data.reverse() } : { error: { message: "no" } }));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const bound: AddressInfo | string | null = server.address();
  address = typeof bound === "object" && bound !== null ? `http://127.0.0.1:${bound.port}/v1/embeddings` : "";
});
afterAll(() => server.close());
beforeEach(() => {
  seen.length = 0;
  status = 200;
});

async function openFused(log: (line: string) => void = () => {}) {
  const engine = openEmbeddedEngine(null);
  const texts = new Map([
    ["a", "停车场管理系统"],
    ["b", "停车场无感支付平台"],
  ]);
  await engine.index([...texts].map(([id, title]) => thing(id, title)));
  const embed = embeddingClient({ url: address, key: "secret", model: "small" });
  return fuseMeaning(engine, { embed, textOf: (id) => texts.get(id), log });
}

const query = {
  needs: [{ id: "n", text: "停车场管理系统,支付", domain: null, must: true, figure: null }],
  context: "停车场管理系统",
  domain: null,
  filters: {},
  size: 10,
};

test("puts what means the same before what only shares the words", async () => {
  const plain = openEmbeddedEngine(null);
  await plain.index([thing("a", "停车场管理系统"), thing("b", "停车场无感支付平台")]);
  expect((await plain.match(query)).products.map((product) => product.id)).toEqual(["a", "b"]);
  const needs = [{ id: "n", text: "停车场 支付", domain: null, must: true, figure: null }];
  const engine = await openFused();
  expect((await engine.match({ ...query, needs })).products.map((product) => product.id)).toEqual(["b", "a"]);
  expect(seen[0]).toEqual({ key: "Bearer secret", model: "small", texts: 3 });
});

test("asks for a text once", async () => {
  const engine = await openFused();
  await engine.match(query);
  await engine.match(query);
  expect(seen).toHaveLength(1);
});

test("answers by words alone when the server fails, and leaves it alone for a while", async () => {
  const said: string[] = [];
  status = 500;
  const engine = await openFused((line) => said.push(line));
  expect((await engine.match(query)).products.map((product) => product.id)).toEqual(["a", "b"]);
  await engine.match(query);
  expect(seen).toHaveLength(1);
  expect(said).toEqual(["embeddings: the server answered 500"]);
});
