import { classOf, HAN } from "./character-class.ts";

/** Whether a text holds any Chinese character. */
export function isHan(text: string): boolean {
  for (let place = 0; place < text.length; place += 1) if (classOf(text.charCodeAt(place)) === HAN) return true;
  return false;
}
