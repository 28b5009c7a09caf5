const SECOND = 1_000;

/** Keeps deadline clocks going by the server's time, and adds the reader's own time where it differs from Beijing's. */
export function startClocks(): void {
  const server = document.querySelector<HTMLElement>("[data-server-now]");
  const ahead = Number(server?.dataset.serverNow ?? Date.now()) - Date.now();
  ownZones();
  const clocks = [...document.querySelectorAll<HTMLElement>("[data-deadline]")];
  if (clocks.length === 0) return;
  const tick = () => {
    for (const clock of clocks) show(clock, Date.now() + ahead);
  };
  tick();
  window.setInterval(tick, SECOND);
}

function show(clock: HTMLElement, now: number): void {
  const left = Number(clock.dataset.deadline) - now;
  const { days, hours, minutes, seconds, closed, left: frame } = clock.dataset;
  if (left <= 0) {
    clock.textContent = closed ?? "";
    return;
  }
  const part = (count: number, words: string | undefined) => (words ?? "").replace("#", String(count));
  const whole = {
    days: Math.floor(left / 86_400_000),
    hours: Math.floor(left / 3_600_000) % 24,
    minutes: Math.floor(left / 60_000) % 60,
    seconds: Math.floor(left / SECOND) % 60,
  };
  const parts =
    whole.days > 0
      ? [part(whole.days, days), part(whole.hours, hours)]
      : [part(whole.hours, hours), part(whole.minutes, minutes)];
  if (whole.days === 0 && whole.hours === 0)
    parts.splice(0, 2, part(whole.minutes, minutes), part(whole.seconds, seconds));
  const text = (frame ?? "#").replace("#", parts.join(" "));
  if (clock.textContent !== text) clock.textContent = text;
}

function ownZones(): void {
  if (new Date().getTimezoneOffset() === -480) return;
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const time of document.querySelectorAll<HTMLTimeElement>("time[data-own-zone]")) {
    const own = new Date(time.dateTime).toLocaleString(document.documentElement.lang, {
      month: "short",
      day: "numeric",
      hour: "2-digit",
      minute: "2-digit",
    });
    time.title = `${own} (${zone})`;
  }
}
