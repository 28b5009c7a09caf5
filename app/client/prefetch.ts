/** Fetches a page of ours as soon as somebody means to open it. */
export function startPrefetch(): void {
  const seen = new Set<string>();
  const intend = (event: Event) => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (
      link === null ||
      link.origin !== location.origin ||
      !/^\/(zh|en)(\/|$)/.test(link.pathname) ||
      seen.has(link.href)
    )
      return;
    seen.add(link.href);
    const hint = document.createElement("link");
    hint.rel = "prefetch";
    hint.href = link.href;
    document.head.append(hint);
  };
  document.addEventListener("pointerenter", intend, { capture: true, passive: true });
  document.addEventListener("focusin", intend);
}
