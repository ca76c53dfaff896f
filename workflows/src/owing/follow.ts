import { condition, continueAsNew, setHandler, workflowInfo } from '@temporalio/workflow';
import type { ClockKind } from '@app/domain';
import { reading } from './acting';
import { bell, serving, type Duty, type ProcessInput, type Progress } from './messages';
import { keyOf, ProgressView } from './progress-view';
import { show } from './show';
import { watch } from './watch';

const bellsBeforeNewRun = 500;

/** What is done for one open obligation until it ends. */
export type Service = (duty: Duty, progress: ProgressView) => Promise<void>;
/** How the obligations of each kind are served; one that is not named is watched. */
export type Services = Partial<Record<ClockKind, Service>>;

/** Begins a run: hears the bell, answers the query and reads the log, so that a stale bell cannot act. */
export async function follow<At extends string>(input: ProcessInput): Promise<Process<At>> {
  const view = new ProgressView();
  setHandler(bell, (news) => view.hear(news), {
    description: 'The stream moved on or the clock changed; the newest (epoch, version, tick) is kept.',
  });
  setHandler(serving, () => view.serving(), {
    description: 'How far this run has heard of the log, and until when it waits with each obligation.',
  });
  view.take(await reading.readProgress(input));
  return new Process<At>(input, view);
}

/** A stream as the run that follows it sees it. */
export class Process<At extends string = string> {
  private readonly served = new Set<string>();
  private readonly underWay = new Set<Promise<void>>();
  private failure: Error | undefined;

  constructor(
    private readonly input: ProcessInput,
    private readonly view: ProgressView,
  ) {}

  /** What the log says, as far as this run has heard. */
  get now(): Progress<At> {
    return this.view.now as Progress<At>;
  }

  /** Serves every open obligation for as long as this holds of the log. A run that grows long continues as a new one. */
  async serveWhile(holds: (now: Progress<At>) => boolean, services: Services): Promise<void> {
    while (holds(this.now)) {
      const seen = this.now;
      show(seen);
      this.begin(seen.open, services);
      await condition(() => this.now !== seen || this.failure !== undefined || this.isLong());
      if (this.failure !== undefined) throw this.failure;
      if (this.isLong()) await this.nextRun();
    }
  }

  /** What is under way is done again by the next run, which reads the log first; every deed is idempotent by its cause. */
  nextRun(): Promise<never> {
    return continueAsNew<(input: ProcessInput) => Promise<unknown>>(this.input);
  }

  /** Waits for deeds that were begun, so that a run that ends leaves none half done. */
  async settle(): Promise<void> {
    await Promise.all(this.underWay);
    if (this.failure !== undefined) throw this.failure;
  }

  private begin(open: readonly Duty[], services: Services): void {
    // A duty whose clock stood still comes back, perhaps with the date that it had.
    for (const key of this.served) if (!open.some((duty) => keyOf(duty) === key)) this.served.delete(key);
    for (const duty of open.filter((d) => !this.served.has(keyOf(d)))) {
      this.served.add(keyOf(duty));
      const serve = services[duty.kind] ?? watch;
      const service: Promise<void> = serve(duty, this.view)
        .catch((error: Error) => void (this.failure = error))
        .finally(() => this.underWay.delete(service));
      this.underWay.add(service);
    }
  }

  private isLong(): boolean {
    return workflowInfo().continueAsNewSuggested || this.view.bells >= bellsBeforeNewRun;
  }
}
