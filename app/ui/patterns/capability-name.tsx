import { capabilitySaid } from "../../i18n/capability-said.ts";
import { useWords } from "../words.tsx";

const HAN = /\p{Script=Han}/u;

/** What a firm calls a capability of its product, marked where it is in English only. */
export function CapabilityName({ name }: { name: string }) {
  const words = useWords();
  const said = capabilitySaid(name, words);
  return <span lang={words.locale === "zh" && !HAN.test(said) ? "en" : undefined}>{said}</span>;
}
