import { describe, expect, it } from "vitest";
import { CATALOGUES } from "../../app/i18n/translate.ts";
import { sourceFiles, withoutComments } from "../support/source-files.ts";

type Tree = { readonly [key: string]: string | Tree };

function keysIn(tree: Tree, above = ""): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [`${above}${key}`] : keysIn(value, `${above}${key}.`),
  );
}

function textAt(tree: Tree, key: string): string | undefined {
  let here: string | Tree | undefined = tree;
  for (const part of key.split(".")) here = typeof here === "object" ? here[part] : undefined;
  return typeof here === "string" ? here : undefined;
}

/** English counts one apart from many; Chinese does not. */
const plain = (key: string) => key.replace(/_(one|other)$/, "");
const ZH = keysIn(CATALOGUES.zh);
const EN = keysIn(CATALOGUES.en);
const KNOWN = new Set(ZH.map(plain));
const SOURCES = sourceFiles("app", "emails").filter((file) => !file.path.startsWith("app/i18n/"));

describe("the catalogues", () => {
  it("say the same things in Chinese and in English", () => {
    expect(ZH.length).toBeGreaterThan(300);
    expect([...new Set(EN.map(plain))].sort()).toEqual([...new Set(ZH.map(plain))].sort());
  });

  it("have no empty sentence and the same parameters in both languages", () => {
    const params = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]).sort();
    const faults = EN.filter((key) => !/_one$/.test(key)).filter((key) => {
      const zh =
        textAt(CATALOGUES.zh, key) ??
        textAt(CATALOGUES.zh, plain(key)) ??
        textAt(CATALOGUES.zh, `${plain(key)}_other`) ??
        "";
      const en = textAt(CATALOGUES.en, key) ?? "";
      return (
        zh === "" || en === "" || JSON.stringify([...new Set(params(zh))]) !== JSON.stringify([...new Set(params(en))])
      );
    });
    expect(faults).toEqual([]);
  });

  it("leave no Chinese in the English and no English sentence in the Chinese", () => {
    const allowed = /^(site\.otherLanguage|site\.name|calls\.|terms\.)|form\.money/;
    const chinese = EN.filter((key) => /[\u4e00-\u9fff]/.test(textAt(CATALOGUES.en, key) ?? "") && !allowed.test(key));
    expect(chinese.filter((key) => !/万元|（|揭榜|策|统一/.test(textAt(CATALOGUES.en, key) ?? ""))).toEqual([]);
    const english = ZH.filter((key) =>
      /\b[a-z]+ [a-z]+ [a-z]+ [a-z]+\b/.test((textAt(CATALOGUES.zh, key) ?? "").replace(/\{\{.*?\}\}|https?:\S+/g, "")),
    );
    expect(english).toEqual([]);
  });

  it("have every sentence that the code asks for by name", () => {
    const missing = SOURCES.flatMap((file) =>
      [...withoutComments(file.text).matchAll(/\bt\(\s*"([\w.-]+)"/g)]
        .map((match) => match[1] ?? "")
        .filter((key) => !KNOWN.has(key))
        .map((key) => `${file.path}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it("have a sentence for every refusal that the code can give", () => {
    const missing = SOURCES.flatMap((file) =>
      [...withoutComments(file.text).matchAll(/\b(?:refused|refusal|denied|makeRefusal)\(\s*"([\w-]+\.[\w-]+)"/g)]
        .map((match) => match[1] ?? "")
        .filter((code) => !KNOWN.has(code.startsWith("form.") ? code : `refusals.${code}`))
        .map((code) => `${file.path}: ${code}`),
    );
    expect(missing).toEqual([]);
  });

  it("hold all Chinese sentences: none stands in the code", () => {
    const data =
      /^app\/(search\/|domain\/(calls\/(call-templates|working-days|holidays|legal-|.*templates)|policies\/(favouring-rule|tender-rules|price-deductions)|matching\/))|^app\/adapters\/config\.ts|^emails\/layout/;
    const faults = SOURCES.filter(
      (file) => !data.test(file.path) && /[\u4e00-\u9fff]{5,}/.test(withoutComments(file.text)),
    ).map((file) => file.path);
    expect(faults).toEqual([]);
  });
});
