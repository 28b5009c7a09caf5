import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

export const HOME = path.resolve(import.meta.dirname, "../..");

export type SourceFile = { readonly path: string; readonly text: string };

/** Every TypeScript file below the named top folders, by its path from the project's root. */
export function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(path.join(HOME, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => {
        const full = path.join(entry.parentPath, entry.name);
        return { path: path.relative(HOME, full).split(path.sep).join("/"), text: readFileSync(full, "utf8") };
      }),
  );
}

/** The relative modules that a file imports, as paths from the project's root; `isType` for imports erased at run time. */
export function importsOf(
  file: SourceFile,
): readonly { readonly path: string; readonly isType: boolean; readonly package: string | undefined }[] {
  const found = [];
  const pattern =
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^;"']*?from\s*)?["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;
  for (const match of file.text.matchAll(pattern)) {
    const target = match[3] ?? match[4] ?? "";
    const names = match[2] ?? "";
    const isType = match[1] !== undefined || /^\{\s*(type\s+\w+(\s+as\s+\w+)?\s*,?\s*)+\}\s*from\s*$/.test(names);
    const isOurs = target.startsWith(".");
    found.push({
      path: isOurs ? path.posix.normalize(path.posix.join(path.posix.dirname(file.path), target)) : target,
      isType,
      package: isOurs ? undefined : target,
    });
  }
  return found;
}

/** The text without comments, so that words about code are not taken for code. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[^:"'`])\/\/.*$/gm, "$1");
}
