import { describe, expect, it } from "vitest";
import routes from "../../app/routes.ts";
import { sourceFiles, withoutComments } from "../support/source-files.ts";

type Entry = { readonly file?: string; readonly children?: readonly Entry[] | undefined };

const filesIn = (entries: readonly Entry[]): string[] =>
  entries.flatMap((entry) => [...(entry.file === undefined ? [] : [entry.file]), ...filesIn(entry.children ?? [])]);

const LISTED = filesIn(await routes).map((file) => `app/${file.replace(/^\.\//, "")}`);
const FILES = sourceFiles("app/routes").filter((file) =>
  /export (async )?(function|const) (loader|action)\b|export default/.test(file.text),
);

describe("the routes", () => {
  it("all stand in the table of contents, and nothing else does", () => {
    expect(FILES.length).toBeGreaterThan(5);
    expect([...new Set(LISTED)].sort()).toEqual(FILES.map((file) => file.path).sort());
  });

  it("are guarded before they do anything: each loader and action begins by admitting its visitor", () => {
    let seen = 0;
    const faults = FILES.flatMap((file) => {
      const text = withoutComments(file.text);
      return [...text.matchAll(/export (?:async )?function (loader|action)\([^)]*\)[^{]*\{\s*([^\n]*)/g)].flatMap(
        (match) => {
          seen += 1;
          return /\badmit\(\s*args,\s*"(public|person|firm|office|panel|council|admin|auditor)"\s*\)/.test(
            match[2] ?? "",
          )
            ? []
            : [`${file.path} ${match[1]}`];
        },
      );
    });
    expect(seen).toBeGreaterThan(5);
    expect(faults).toEqual([]);
    const unseen = FILES.filter((file) => /export const (loader|action)\b/.test(file.text)).map((file) => file.path);
    expect(unseen).toEqual([]);
  });

  it("run no script and set no style inline, which the content policy would block", () => {
    const faults = sourceFiles("app/routes", "app/ui")
      .filter((file) =>
        /\sstyle=\{|\son[A-Z]\w+=\{|<style|dangerouslySetInnerHTML(?!.*html)/.test(withoutComments(file.text)),
      )
      .map((file) => file.path);
    expect(faults).toEqual([]);
  });
});
