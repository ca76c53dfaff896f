import type { LiveCouncil, Seat } from '@app/domain';

/** A council in which these sit since long ago, the first as its chair; whoever counts and is a member does both. */
export function seatedCouncil(
  members: readonly string[],
  { secretary, tellers, kind = 'award' }: { secretary: string; tellers: readonly string[]; kind?: LiveCouncil['kind'] },
): LiveCouncil {
  const seat = (person: string, ...offices: Seat['offices'][number][]): Seat => ({
    ...{ person, position: 'Ủy viên', offices, from: '2020-01-01', to: null },
  });
  const counts = (person: string): Seat['offices'][number][] => (tellers.includes(person) ? ['teller'] : []);
  const seats = [
    ...members.map((member, n) => seat(member, n === 0 ? 'chair' : 'member', ...counts(member))),
    seat(secretary, 'secretary'),
    ...tellers.filter((t) => !members.includes(t)).map((t) => seat(t, 'teller')),
  ];
  const decision = { number: '1/QĐ', on: '2020-01-01' };
  return {
    status: 'formed',
    version: 1,
    kind,
    name: 'Hội đồng',
    decision,
    seats,
    delegates: [],
    changes: [],
    draft: null,
  };
}
