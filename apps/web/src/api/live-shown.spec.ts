/// <reference types="jest" />
import { staleAfter, type LiveChange } from './live-shown';

const change = (kind: LiveChange['kind'], stream: string): LiveChange => ({ kind, stream, version: 2 });
const stale = (changes: LiveChange[], ...queryKey: unknown[]) => staleAfter(changes)({ queryKey });

describe('a change that is told', () => {
  const changes = [change('dossier', 'dossier/HS-2024-000001')];

  it('makes stale what shows it, and nothing of another', () => {
    expect(stale(changes, 'dossier', 'HS-2024-000001', 'history')).toBe(true);
    expect(stale(changes, 'dossier', 'HS-2024-000002', 'now')).toBe(false);
    expect(stale(changes, 'dossiers', { limit: 50 })).toBe(true);
    expect(stale(changes, 'sessions')).toBe(false);
    expect(stale(changes, 'me')).toBe(false);
  });

  it('has counts and notices looked at again, and the lists of work when a duty changed', () => {
    expect([stale(changes, 'inbox', 'counts'), stale(changes, 'inbox', 'notices')]).toEqual([true, true]);
    expect(stale(changes, 'inbox', 'work', { box: 'mine' })).toBe(false);
    expect(stale([...changes, change('work', 'dossier/HS-2024-000001')], 'inbox', 'work', { box: 'mine' })).toBe(true);
  });
});
