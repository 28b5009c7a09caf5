export type Chore = {
  readonly name: string;
  /** Milliseconds between two runs. */
  readonly every: number;
  /** Returns how many things it changed. */
  readonly run: (now: number) => number;
};

export type ScheduleSettings = {
  readonly chores: readonly Chore[];
  readonly now: () => number;
  /** Told when a chore changed something, so that the outbox is looked at at once. */
  readonly onChange: () => void;
  readonly onTrouble: (chore: string, error: unknown) => void;
};

const TICK = 1_000;

/** Runs each chore at the start and then whenever its time has come; a chore that fails is tried again at its next time. */
export function runSchedule(settings: ScheduleSettings): { readonly stop: () => void } {
  const lastRun = new Map<string, number>();
  const tick = () => {
    for (const chore of settings.chores) {
      const now = settings.now();
      const since = now - (lastRun.get(chore.name) ?? Number.NEGATIVE_INFINITY);
      // A clock that went back must not silence a chore.
      if (since >= 0 && since < chore.every) continue;
      lastRun.set(chore.name, now);
      runChore(settings, chore, now);
    }
  };
  tick();
  const timer = setInterval(tick, TICK);
  return { stop: () => clearInterval(timer) };
}

function runChore({ onChange, onTrouble }: ScheduleSettings, chore: Chore, now: number): void {
  try {
    if (chore.run(now) > 0) onChange();
  } catch (error) {
    onTrouble(chore.name, error);
  }
}
