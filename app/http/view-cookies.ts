import { cookieIn } from "./cookies.ts";

export const THEME_COOKIE = "jiebang_theme";
export const TEXT_SIZE_COOKIE = "jiebang_text";

export type View = { readonly theme: "auto" | "light" | "dark"; readonly text: "normal" | "large" };

/** How the reader wants to see the site. */
export function readView(request: Request): View {
  const theme = cookieIn(request, THEME_COOKIE);
  return {
    theme: theme === "light" || theme === "dark" ? theme : "auto",
    text: cookieIn(request, TEXT_SIZE_COOKIE) === "large" ? "large" : "normal",
  };
}
