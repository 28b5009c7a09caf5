import { createElement, type ReactNode } from "react";

type Element = {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: (Element | string)[];
};

const VOID = new Set(["meta", "link", "img", "input", "br", "hr", "rect", "path", "circle", "line"]);
const RENAMED: Readonly<Record<string, string>> = {
  class: "className",
  for: "htmlFor",
  charset: "charSet",
  crossorigin: "crossOrigin",
  "http-equiv": "httpEquiv",
  value: "defaultValue",
  checked: "defaultChecked",
  tabindex: "tabIndex",
  maxlength: "maxLength",
  autocomplete: "autoComplete",
};

/** A component that renders a page's markup again, element by element, as a template's hand-written page would. */
export function markupTree(html: string): () => ReactNode {
  const root = parse(html.replace(/<!doctype html>/i, "").replace(/<!--[\s\S]*?-->/g, ""));
  return () => root.children.map((child, place) => elementOf(child, place));
}

function elementOf(node: Element | string, place: number): ReactNode {
  if (typeof node === "string") return node;
  const children = node.children.map((child, number) => elementOf(child, number));
  return createElement(node.name, { key: place, ...node.attributes }, ...(VOID.has(node.name) ? [] : children));
}

function parse(html: string): Element {
  const root: Element = { name: "root", attributes: {}, children: [] };
  const open: Element[] = [root];
  for (const [whole, closing, name, attributes = ""] of html.matchAll(
    /<(\/?)([a-zA-Z][\w-]*)((?:[^>"]|"[^"]*")*)>|[^<]+/g,
  )) {
    const here = open.at(-1) ?? root;
    if (name === undefined) here.children.push(whole);
    else if (closing === "/")
      open.splice(
        Math.max(
          1,
          open.findLastIndex((one) => one.name === name),
        ),
      );
    else {
      const element: Element = { name, attributes: attributesIn(attributes), children: [] };
      here.children.push(element);
      if (!VOID.has(name) && !whole.endsWith("/>")) open.push(element);
    }
  }
  return root;
}

function attributesIn(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = "", value = ""] of text.matchAll(/([\w-]+)(?:="([^"]*)")?/g))
    found[RENAMED[name] ?? name] = value;
  return found;
}
