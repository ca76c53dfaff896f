import type { Query } from '@tanstack/react-query';
import type { Shape } from './client';

export type LiveChange = Shape<'LiveChangeDto'>;
type Kind = LiveChange['kind'];

/** Which answers show a stream of a kind: `one` is kept under its id, `lists` under their name alone. */
const shownIn: Readonly<Record<Kind, { one?: string; lists: readonly string[] }>> = {
  dossier: { one: 'dossier', lists: ['dossiers', 'briefs', 'session', 'decision', 'candidate'] },
  submission: { one: 'package', lists: ['packages', 'briefs'] },
  session: { one: 'session', lists: ['sessions', 'briefs'] },
  council: { lists: ['councils', 'session'] },
  decision: { one: 'decision', lists: ['decisions', 'briefs'] },
  ceremony: { one: 'ceremony', lists: ['ceremonies'] },
  delegation: { lists: ['delegations', 'delegation'] },
  candidate: { one: 'candidate', lists: ['candidates'] },
  unit: { lists: ['units', 'unit'] },
  law: { lists: ['awards', 'law'] },
  calendar: { lists: ['calendars', 'law'] },
  work: { lists: [] },
};

/** Whether an answer may say something else now. Counts and notices may after anything; lists of work after a duty. */
export function staleAfter(changes: readonly LiveChange[]): (query: Pick<Query, 'queryKey'>) => boolean {
  const lists = new Set(changes.flatMap(({ kind }) => shownIn[kind].lists));
  const ones = new Set(
    changes.flatMap(({ kind, stream }) => {
      const { one } = shownIn[kind];
      return one === undefined ? [] : [`${one}/${stream.slice(stream.indexOf('/') + 1)}`];
    }),
  );
  const work = changes.some(({ kind }) => kind === 'work');
  return ({ queryKey: [first, second] }) => {
    if (first === 'inbox') return work || second === 'counts' || second === 'notices';
    return lists.has(String(first)) || ones.has(`${String(first)}/${String(second)}`);
  };
}
