import { BroadcastChannel, receiveMessageOnPort } from "node:worker_threads";

// Node takes either; its types name only the one.
declare module "node:worker_threads" {
  function receiveMessageOnPort(port: BroadcastChannel): { message: unknown } | undefined;
}

/** The resident bytes of segments that threads of one process hold in common, by the names of their files. */
export type SharedSegments = {
  /** Bytes to read a segment into. */
  readonly room: (length: number) => Uint8Array;
  /** Lets the other threads have what was read. */
  readonly give: (name: string, bytes: Uint8Array) => void;
  /** What another thread has read already. */
  readonly take: (name: string) => Uint8Array | undefined;
  readonly close: () => void;
};

/** For a thread that is alone. */
export const NOT_SHARED: SharedSegments = {
  room: (length) => new Uint8Array(length),
  give: () => {},
  take: () => undefined,
  close: () => {},
};

/**
 * For threads that all name the same channel. Segments are opened one thread at a time (the index's lock sees to it),
 * so what one has given is there when the next opens the same file. A thread that comes later reads for itself.
 */
export function shareSegments(name: string): SharedSegments {
  const channel = new BroadcastChannel(name);
  channel.unref();
  return {
    room: (length) => new Uint8Array(new SharedArrayBuffer(length)),
    give: (file, bytes) => channel.postMessage({ file, bytes }),
    take(file) {
      let found: Uint8Array | undefined;
      // What was given of other files is of segments that are no more by the time this one is opened.
      for (let next = receiveMessageOnPort(channel); next !== undefined; next = receiveMessageOnPort(channel)) {
        const message: unknown = next.message;
        if (isGiven(message) && message.file === file) found = message.bytes;
      }
      return found;
    },
    close: () => channel.close(),
  };
}

function isGiven(message: unknown): message is { readonly file: string; readonly bytes: Uint8Array } {
  return typeof message === "object" && message !== null && "file" in message && "bytes" in message;
}
