import type { Client } from '@temporalio/client';
import type { People } from '../walk/people';
import { Steps } from '../walk/steps';

// More than the bells after which a run makes room for a new one.
const bells = 501;

/** The steps of the walk; a dossier that comes to the State is rung with old news until a new run carries on. */
export class LongRuns extends Steps {
  constructor(
    people: People,
    private readonly client: Client,
  ) {
    super(people);
  }

  override async at(code: string, said: string, custody: string, outcome?: string): Promise<void> {
    await super.at(code, said, custody, outcome);
    if (custody === 'state') await this.lengthen(`dossier/${code}`);
  }

  private async lengthen(stream: string): Promise<void> {
    const handle = this.client.workflow.getHandle(stream);
    const { runId } = await handle.describe();
    const old = { stream, epoch: 0, version: 0, tick: 0, offsetMs: 0, custody: 'draft', open: [] };
    for (let n = 0; n < bells; n += 1) await handle.signal('bell', old);
    while ((await handle.describe()).runId === runId) await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
