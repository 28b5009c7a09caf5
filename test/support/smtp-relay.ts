import type { AddressInfo, Socket } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerDataStream } from "smtp-server";

/**
 * What the relay does with one attempt: takes it; puts it off (450); refuses it for good (550); never answers;
 * drops the connection while the letter is coming in; or takes the letter and drops the connection before saying so.
 */
export type Mood = "accept" | "greylist" | "refuse" | "hang" | "drop" | "drop-after-taking";

export type Relay = {
  readonly url: string;
  /** How many letters were taken. */
  readonly taken: () => number;
  /** Every letter that was taken, in order. */
  readonly letters: () => Promise<ParsedMail[]>;
  /** How often an address was tried. */
  readonly tries: ReadonlyMap<string, number>;
  readonly close: () => Promise<void>;
};

/** A real SMTP server in this process, in a mood that may depend on the address and on how often it was tried (from 1). */
export async function openRelay(moodFor: (address: string, attempt: number) => Mood): Promise<Relay> {
  const taken: Buffer[] = [];
  const tries = new Map<string, number>();
  const moods = new Map<string, Mood>();
  const sockets = new Map<number, Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    closeTimeout: 100,
    onRcptTo: ({ address }, session, answer) => {
      const attempt = (tries.get(address) ?? 0) + 1;
      tries.set(address, attempt);
      const mood = moodFor(address, attempt);
      moods.set(session.id, mood);
      if (mood === "greylist") answer(reply(450, `<${address}> greylisted, come back later`));
      else if (mood === "refuse") answer(reply(550, `<${address}> no such mailbox`));
      else if (mood !== "hang") answer();
    },
    onData: (stream, session, answer) => {
      const mood = moods.get(session.id);
      const drop = () => sockets.get(session.remotePort)?.destroy();
      if (mood === "drop") stream.once("data", drop).resume();
      else takeLetter(stream, taken, mood === "drop-after-taking" ? drop : () => answer());
    },
  });
  server.on("error", () => {});
  server.server.on("connection", (socket) => sockets.set(socket.remotePort ?? 0, socket));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `smtp://127.0.0.1:${portOf(server.server.address())}`,
    taken: () => taken.length,
    letters: () => Promise.all(taken.map((letter) => simpleParser(letter))),
    tries,
    close: () => new Promise((closed) => server.close(closed)),
  };
}

/** Takes a letter and answers in the same breath, so that no timeout falls between the two. */
function takeLetter(stream: SMTPServerDataStream, taken: Buffer[], answer: () => void): void {
  const chunks: Buffer[] = [];
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  stream.once("end", () => {
    taken.push(Buffer.concat(chunks));
    answer();
  });
}

function reply(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== "object" || address === null) throw new Error("the relay does not listen");
  return address.port;
}
