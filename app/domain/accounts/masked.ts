/** An address with the middle of its name hidden: `linxiaoman@example.com` -> `l***n@example.com`. */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf("@");
  if (at < 1) return "***";
  const name = email.slice(0, at);
  const last = name.length > 2 ? name.slice(-1) : "";
  return `${name.slice(0, 1)}***${last}${email.slice(at)}`;
}

/** A person's name with all but its first character hidden: `张建国` -> `张**`, `Ada Lovelace` -> `A***`. */
export function maskedName(name: string): string {
  const [first = "", ...rest] = [...name];
  if (rest.length === 0) return first === "" ? "" : "*";
  return /\p{Script=Han}/u.test(first) ? first + "*".repeat(Math.min(rest.length, 3)) : `${first}***`;
}
