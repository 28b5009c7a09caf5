import { createServer } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { smtpMailer } from "../../app/adapters/mailer.ts";
import { type Mood, openRelay, type Relay } from "../support/smtp-relay.ts";

const LETTER = {
  to: "li.na@example.test",
  subject: "已收到揭榜方案：智慧停车诱导机会",
  html: "<p>已收到</p>",
  text: "已收到",
  messageId: "<01hsteady@jiebang.test>",
  date: Date.UTC(2026, 10, 23, 2),
};

let relay: Relay | undefined;

afterEach(async () => {
  await relay?.close();
  relay = undefined;
});

async function sendTo(mood: Mood, limits: { patience?: number; limit?: number } = {}) {
  relay = await openRelay(() => mood);
  const mailer = smtpMailer({ url: relay.url, from: "揭榜 <no-reply@jiebang.test>", patience: 1_000, ...limits });
  return { delivery: await mailer.send(LETTER), relay };
}

describe("the mailer", () => {
  it("hands a letter over whole, in Chinese, with its own Message-ID", async () => {
    const { delivery, relay: taken } = await sendTo("accept");
    expect(delivery).toEqual({ outcome: "accepted" });
    const [letter] = await taken.letters();
    expect(letter?.subject).toBe(LETTER.subject);
    expect(letter?.messageId).toBe(LETTER.messageId);
    expect(letter?.text?.trim()).toBe("已收到");
    expect(letter?.from?.value[0]).toEqual({ name: "揭榜", address: "no-reply@jiebang.test" });
    expect(letter?.headers.get("auto-submitted")).toBe("auto-generated");
  });

  it("tries later when the relay greylists", async () => {
    const { delivery } = await sendTo("greylist");
    expect(delivery).toEqual({ outcome: "try-later", note: "smtp-450-RCPT-TO" });
  });

  it("gives up when the relay refuses the address, and keeps the address out of the note", async () => {
    const { delivery } = await sendTo("refuse");
    expect(delivery).toEqual({ outcome: "refused", note: "smtp-550-RCPT-TO" });
  });

  it("tries later when the relay falls silent", async () => {
    const { delivery } = await sendTo("hang");
    expect(delivery).toEqual({ outcome: "try-later", note: "ETIMEDOUT" });
  });

  it("cuts the whole conversation off in time, however patient each step is", async () => {
    const begun = Date.now();
    const { delivery } = await sendTo("hang", { patience: 60_000, limit: 200 });
    expect(delivery).toEqual({ outcome: "try-later", note: "ETIMEDOUT" });
    expect(Date.now() - begun).toBeLessThan(5_000);
  });

  it("tries later when the connection drops in the middle of the letter", async () => {
    const { delivery, relay: dropped } = await sendTo("drop");
    expect(delivery).toMatchObject({ outcome: "try-later" });
    expect(dropped.taken()).toBe(0);
  });

  it("tries later when nobody listens", async () => {
    const { port, close } = await closedPort();
    await close();
    const mailer = smtpMailer({ url: `smtp://127.0.0.1:${port}`, from: "no-reply@jiebang.test", patience: 300 });
    expect(await mailer.send(LETTER)).toMatchObject({ outcome: "try-later" });
  });

  it("tries later when the relay is at odds with us and not with the letter", async () => {
    const server = createServer((socket) => socket.end("554 go away\r\n"));
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
    const address = server.address();
    const port = typeof address === "object" ? address?.port : 0;
    const mailer = smtpMailer({ url: `smtp://127.0.0.1:${port}`, from: "no-reply@jiebang.test", patience: 300 });
    expect(await mailer.send(LETTER)).toMatchObject({ outcome: "try-later" });
    await new Promise((closed) => server.close(closed));
  });
});

async function closedPort(): Promise<{ port: number; close: () => Promise<unknown> }> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return { port: address.port, close: () => new Promise((closed) => server.close(closed)) };
}
