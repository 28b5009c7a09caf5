const SHAPE =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/;

/**
 * The one form in which an address is kept: NFKC, lower case. Undefined when it is none. Only ASCII passes,
 * so that no control character and no look-alike letter makes two addresses that read the same.
 */
export function normalEmail(text: string): string | undefined {
  const email = text.normalize("NFKC").trim().toLowerCase();
  return email.length <= 254 && SHAPE.test(email) ? email : undefined;
}
