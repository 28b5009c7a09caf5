/** A browser without a browser: keeps cookies, sends forms from our own origin, follows nothing by itself. */
export type HttpClient = {
  readonly get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  readonly post: (path: string, fields: FormFields, headers?: Readonly<Record<string, string>>) => Promise<Answer>;
  /** Follows the `Location` of an answer. */
  readonly follow: (answer: Answer) => Promise<Answer>;
};

export type FormFields = FormData | Readonly<Record<string, string | readonly string[]>>;

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly location: string;
};

export function httpClient(url: string): HttpClient {
  const cookies = new Map<string, string>();
  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const headers = new Headers(init.headers);
    headers.set("Cookie", [...cookies].map(([name, value]) => `${name}=${value}`).join("; "));
    const answer = await fetch(new URL(path, url), { ...init, headers, redirect: "manual" });
    for (const line of answer.headers.getSetCookie()) keep(cookies, line);
    const location = answer.headers.get("location") ?? "";
    return { status: answer.status, headers: answer.headers, text: await answer.text(), location };
  };
  const get: HttpClient["get"] = (path, headers = {}) => send(path, { headers });
  return {
    get,
    post: (path, fields, headers = {}) =>
      send(path, { method: "POST", body: bodyOf(fields), headers: { Origin: url, ...headers } }),
    follow: (answer) => get(answer.location),
  };
}

/** The value of a hidden or visible field in a page. */
export function fieldIn(page: string, name: string): string {
  const tag = [...page.matchAll(/<input\b[^>]*>/g)]
    .map((match) => match[0])
    .find((input) => input.includes(`name="${name}"`));
  return /value="([^"]*)"/.exec(tag ?? "")?.[1] ?? "";
}

function bodyOf(fields: FormFields): FormData | URLSearchParams {
  if (fields instanceof FormData) return fields;
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one);
  return body;
}

function keep(cookies: Map<string, string>, line: string): void {
  const [pair = ""] = line.split(";");
  const equals = pair.indexOf("=");
  const name = pair.slice(0, equals);
  if (/Max-Age=0/i.test(line)) cookies.delete(name);
  else cookies.set(name, pair.slice(equals + 1));
}
