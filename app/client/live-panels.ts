/** Panels that depend on what was typed: after each save they are fetched again and swapped, one request at a time. */
export function startLivePanels(): void {
  for (const panel of document.querySelectorAll<HTMLElement>("[data-live]")) watch(panel);
}

function watch(panel: HTMLElement): void {
  let isFetching = false;
  let isStale = false;
  const refresh = async () => {
    isStale = isFetching;
    if (isFetching) return;
    isFetching = true;
    await swap(panel);
    isFetching = false;
    if (isStale) await refresh();
  };
  document.addEventListener("draft-saved", () => void refresh());
}

async function swap(panel: HTMLElement): Promise<void> {
  const address = panel.dataset.live;
  if (address === undefined) return;
  try {
    const answer = await fetch(address, { headers: { Accept: "text/html" } });
    if (!answer.ok || answer.redirected) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const body = page.querySelector("[data-live-body]");
    const here = panel.querySelector("[data-live-body]");
    if (body === null || here === null || body.textContent === here.textContent) return;
    here.replaceChildren(...body.childNodes);
    const status = panel.querySelector("[data-live-status]");
    if (status !== null) status.textContent = panel.dataset.updated ?? "";
  } catch {
    // Without an answer the panel stays as it was saved last; the form itself says when saving fails.
  }
}
