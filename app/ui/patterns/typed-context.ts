import { createContext } from "react";

/** For the error page: what the failed form brought, and the request's number for the log. */
export const TypedContext = createContext<{
  readonly typed: Readonly<Record<string, readonly string[]>>;
  readonly requestId: string;
}>({ typed: {}, requestId: "" });
