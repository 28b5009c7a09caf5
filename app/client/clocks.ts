const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Keeps deadline clocks going by the server's time, and adds the reader's own time where it differs from Beijing's. */
export async function startClocks(): Promise<void> {
  ownZones();
  const clocks = [...document.querySelectorAll<HTMLElement>("[data-deadline]")];
  if (clocks.length === 0) return;
  const ahead = await aheadOfHere();
  const tick = () => {
    for (const clock of clocks) show(clock, Date.now() + ahead);
  };
  tick();
  window.setInterval(tick, SECOND);
}

/** How far the server's clock is ahead of this one. It is asked, because a page may come out of a cache. */
async function aheadOfHere(): Promise<number> {
  const sent = Date.now();
  try {
    const answer = await fetch("/time", { cache: "no-store" });
    const there = Number(await answer.text());
    const came = Date.now();
    return Number.isFinite(there) && there > 0 ? there - (sent + came) / 2 : 0;
  } catch {
    return 0;
  }
}

function show(clock: HTMLElement, now: number): void {
  const left = Number(clock.dataset.deadline) - now;
  clock.classList.toggle("last", left > 0 && left <= DAY);
  const text = left <= 0 ? (clock.dataset.closed ?? "") : (clock.dataset.left ?? "#").replace("#", leftIn(clock, left));
  if (clock.textContent !== text) clock.textContent = text;
}

/** The two largest units, as the server writes them; in the last hour to the second. */
function leftIn(clock: HTMLElement, left: number): string {
  const { days, hours, minutes, seconds } = clock.dataset;
  const whole = {
    days: Math.floor(left / DAY),
    hours: Math.floor(left / HOUR) % 24,
    minutes: Math.floor(left / MINUTE) % 60,
    seconds: Math.floor(left / SECOND) % 60,
  };
  if (whole.days >= 7 || (whole.days > 0 && whole.hours === 0)) return part(whole.days, days);
  if (whole.days > 0) return `${part(whole.days, days)} ${part(whole.hours, hours)}`;
  if (whole.hours > 0) return `${part(whole.hours, hours)} ${part(whole.minutes, minutes)}`;
  return `${part(whole.minutes, minutes)} ${part(whole.seconds, seconds)}`;
}

/** `# day|# days`: the first form for one, where there are two. */
function part(count: number, words: string | undefined): string {
  const forms = (words ?? "#").split("|");
  return (count === 1 ? (forms[0] ?? "") : (forms.at(-1) ?? "")).replace("#", String(count));
}

function ownZones(): void {
  if (new Date().getTimezoneOffset() === -480) {
    for (const line of document.querySelectorAll<HTMLElement>("[data-own-time]")) line.hidden = true;
    return;
  }
  for (const time of document.querySelectorAll<HTMLTimeElement>("time[data-own-zone]")) {
    time.title = ownTime(Date.parse(time.dateTime));
  }
  for (const line of document.querySelectorAll<HTMLElement>("[data-own-time]")) {
    line.textContent = (line.dataset.words ?? "#").replace("#", ownTime(Number(line.dataset.ownTime)));
  }
}

function ownTime(at: number): string {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const text = new Date(at).toLocaleString(document.documentElement.lang, {
    month: "short",
    day: "numeric",
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
  });
  return `${text} (${zone})`;
}
