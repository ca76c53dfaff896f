import type { Duty, Progress } from './messages';
import { ProgressView } from './progress-view';

const [first, second, third] = ['2024-03-01T01:00:00.000Z', '2024-03-05T01:00:00.000Z', '2024-03-06T01:00:00.000Z'];

const duty = (reminded: string[]): Duty => ({
  ...{ id: 'receive@2', kind: 'receive', dueAt: '2024-03-06T16:59:59.999Z', escalated: false },
  ...{ remindAt: [first, second, third], reminded },
});

/** What is left at this business time, the duty having been reminded of at these moments. */
function left(businessTime: string, reminded: string[] = []): string[] {
  const view = new ProgressView();
  view.take({ epoch: 1, version: 2, tick: 0, offsetMs: Date.parse(businessTime) - Date.now(), open: [] } as never);
  return view.remindersLeft(duty(reminded));
}

describe('a run that begins to serve a duty', () => {
  it('has every reminder before it at first', () =>
    expect(left('2024-02-28T00:00:00.000Z')).toEqual([first, second, third]));

  it('sends of those missed in an outage only the last', () =>
    expect(left('2024-03-05T12:00:00.000Z')).toEqual([second, third]));

  it('does not come back to one that another run skipped', () =>
    expect(left('2024-03-05T12:00:00.000Z', [second])).toEqual([third]));
});

describe('what a run knows of the log', () => {
  const at = (epoch: number, version: number, tick: number) =>
    ({ epoch, version, tick, open: [] }) as never as Progress;

  it.each([
    ['an older version', at(2, 4, 9)],
    ['an older tick of the same version', at(2, 5, 2)],
    ['a greater version of an older log', at(1, 9, 9)],
    ['the same again', at(2, 5, 3)],
  ])('is not changed by %s', (_what, late) => {
    const view = new ProgressView();
    const known = at(2, 5, 3);
    view.take(known);
    view.hear(late);
    expect(view.now).toBe(known);
  });
});
