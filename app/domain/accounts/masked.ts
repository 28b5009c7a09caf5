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

/** A number with all but its first three and last two digits hidden. */
export function maskedPhone(phone: string): string {
  const digits = [...phone].filter((one) => /\d/.test(one)).length;
  let seen = 0;
  return [...phone]
    .map((one) => {
      if (!/\d/.test(one)) return one;
      seen += 1;
      return seen <= 3 || seen > digits - 2 ? one : "*";
    })
    .join("");
}
