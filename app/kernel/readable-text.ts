/** One line as it was meant: composed, full-width letters and digits made plain, runs of space made one. */
export function cleanLine(text: string): string {
  return plainWidth(text.normalize("NFC")).replace(/\s+/g, " ").trim();
}

/** Several lines as they were meant: composed, line ends made one kind, the ends trimmed. */
export function cleanText(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/g, "\n").trim();
}

/** Whether nothing in the text is hidden: no control, zero-width or direction characters, but for line ends and tabs. */
export function isVisible(text: string): boolean {
  return !HIDDEN.test(text);
}

/** Whether a name is what it looks like: visible, and no word mixes Latin letters with those of another script that look the same. */
export function isPlainName(text: string): boolean {
  if (!isVisible(text)) return false;
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).every(
    (word) => !(/\p{Script=Latin}/u.test(word) && LOOK_ALIKE.test(word)),
  );
}

const HIDDEN =
  /[^\P{Cc}\n\t]|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\p{Cs}|\p{Co}/u;
const LOOK_ALIKE = /[\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Cherokee}ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαινορτυχ]/u;

/** Full-width letters and digits only: the brackets of Chinese names stay as they are. */
function plainWidth(text: string): string {
  return text.replace(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g, (letter) => letter.normalize("NFKC"));
}
