import MarkdownIt from "markdown-it";
import sanitizeHtml from "sanitize-html";

const reader = new MarkdownIt({ html: false, linkify: true, breaks: true, typographer: false });

const MOST_CACHED = 200;
const cache = new Map<string, string>();

/**
 * Markdown as HTML that is safe to put into a page: no raw HTML, no pictures, no script, links that tell nobody
 * where the reader comes from. Headings begin at the third level, below those of the page.
 */
export function renderMarkdown(text: string): string {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const html = sanitizeHtml(reader.render(text), RULES);
  if (cache.size >= MOST_CACHED) cache.delete(cache.keys().next().value ?? "");
  cache.set(text, html);
  return html;
}

const RULES: sanitizeHtml.IOptions = {
  allowedTags: [
    "p",
    "br",
    "hr",
    "strong",
    "em",
    "s",
    "code",
    "pre",
    "blockquote",
    "ul",
    "ol",
    "li",
    "h3",
    "h4",
    "h5",
    "h6",
    "a",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
  ],
  allowedAttributes: { a: ["href", "rel"], ol: ["start"] },
  allowedSchemes: ["http", "https", "mailto"],
  allowProtocolRelative: false,
  transformTags: {
    h1: "h3",
    h2: "h3",
    h3: "h4",
    h4: "h5",
    h5: "h6",
    a: sanitizeHtml.simpleTransform("a", { rel: "nofollow noopener noreferrer ugc" }),
  },
};
