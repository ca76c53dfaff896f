import { condition, continueAsNew, setHandler, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import { reading } from './acting';
import { bell, serving, type Duty, type ProcessInput, type Progress } from './messages';
import { keyOf, ProgressView } from './progress-view';

const bellsBeforeNewRun = 500;

/** Serves every open duty of a stream until nothing is owed. A later bell starts a new run at whatever the log says. */
export async function serveAll(
  input: ProcessInput,
  serve: (duty: Duty, progress: ProgressView) => Promise<void>,
): Promise<void> {
  const progress = new ProgressView();
  setHandler(bell, (news) => progress.hear(news));
  setHandler(serving, () => progress.serving());
  progress.take(await reading.readProgress(input));
  const served = new Set<string>();
  const underWay = new Set<Promise<void>>();
  let failure: Error | undefined;
  while (progress.now.open.length > 0) {
    const seen = progress.now;
    show(seen);
    // A duty whose clock stood still comes back, perhaps with the date that it had.
    for (const key of served) if (!seen.open.some((duty) => keyOf(duty) === key)) served.delete(key);
    for (const duty of seen.open.filter((d) => !served.has(keyOf(d)))) {
      served.add(keyOf(duty));
      const service: Promise<void> = serve(duty, progress)
        .catch((error: Error) => void (failure = error))
        .finally(() => underWay.delete(service));
      underWay.add(service);
    }
    await condition(() => progress.now !== seen || failure !== undefined || isLong(progress));
    if (failure !== undefined) throw failure;
    // What is under way is done again by the next run; every deed is idempotent by its cause.
    if (isLong(progress)) await continueAsNew(input);
  }
  await Promise.all(underWay);
}

function isLong(progress: ProgressView): boolean {
  return workflowInfo().continueAsNewSuggested || progress.bells >= bellsBeforeNewRun;
}

/** Lets an operator find a process by what it waits for; never by a name of a person. */
function show(progress: Progress): void {
  const due = progress.open.map((d) => d.dueAt).sort()[0];
  upsertSearchAttributes({
    Custody: [progress.custody],
    ...(progress.awardLevel ? { AwardLevel: [progress.awardLevel] } : {}),
    ...(progress.unit ? { UnitCode: [progress.unit] } : {}),
    ...(due ? { DueDate: [new Date(due)] } : {}),
  });
}
