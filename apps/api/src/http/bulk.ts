import { tally, type Envelope, type ItemAnswer, type ItemsAnswer } from '@app/commands';
import { toProblem } from './problem';

/** Each item for itself, a few at a time; a repeat with the same key repeats nothing. Faults of ours stop it. */
export async function each(
  ids: readonly string[],
  envelope: Envelope,
  act: (id: string, envelope: Envelope) => Promise<{ version: number }>,
  atOnce = 8,
): Promise<ItemsAnswer> {
  const items: ItemAnswer[] = [];
  const { expectedVersion: _none, ...own } = envelope;
  const one = async (id: string): Promise<ItemAnswer> => {
    try {
      const { version } = await act(id, { ...own, commandId: `${envelope.commandId}/${id}` });
      return { id, ok: true, version };
    } catch (error) {
      const problem = toProblem(error);
      if (problem.status >= 500) throw error;
      return { id, ok: false, code: problem.code, facts: problem.facts };
    }
  };
  const unique = [...new Set(ids)];
  for (let at = 0; at < unique.length; at += atOnce)
    items.push(...(await Promise.all(unique.slice(at, at + atOnce).map(one))));
  return tally(items, envelope.dryRun ?? false);
}
