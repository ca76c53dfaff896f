import { plusDays } from '../calendar/working-days';
import type { LegalDay } from '../kernel/decider';
import { refuseUnless } from '../kernel/domain-error';
import type { CouncilPaper, Delegate, Leaving, LiveCouncil, Office, Seat } from './council-facts';
import { seatingOn, seatsOn, votes } from './seating';

interface Entered {
  decision: CouncilPaper;
  seats?: readonly Seat[];
  leaving?: readonly Leaving[];
  delegates?: readonly Delegate[];
}

/** Who counts neither presides over the vote nor records it. */
const besides: readonly [Office, Office][] = [
  ['teller', 'chair'],
  ['teller', 'secretary'],
  ['chair', 'deputy'],
  ['chair', 'member'],
  ['deputy', 'member'],
];

/** Refuses what a paper would make of a council, on the first day of each composition that it brings. */
export function refuseUnlessSeatable(
  after: LiveCouncil,
  { decision, seats = [], leaving = [], delegates = [] }: Entered,
): void {
  for (const seat of seats) {
    const twice = besides.find((pair) => pair.every((office) => seat.offices.includes(office)));
    refuseUnless(seat.offices.length > 0 && !twice, 'offices-not-together', {
      person: seat.person,
      offices: seat.offices,
    });
  }
  for (const { from, to } of [...seats, ...delegates])
    refuseUnless(from >= decision.on && (to === null || to >= from), 'seat-days-not-valid', {
      from,
      to,
      on: decision.on,
    });
  for (const { to } of leaving)
    refuseUnless(to >= plusDays(decision.on, -1), 'seat-days-not-valid', { to, on: decision.on });
  for (const { member, delegate, from, to } of delegates) {
    const both = [from, to].every((day) => seatingOn(after, day).members.includes(member));
    refuseUnless(both, 'not-a-member', { member });
    const free = [from, to].every((day) => !seatingOn(after, day).members.includes(delegate));
    refuseUnless(free && delegate !== member, 'delegate-is-another-person');
  }
  const since = [...seats, ...delegates].map((d) => d.from).concat(leaving.map((l) => plusDays(l.to, 1)));
  const first = since.sort()[0]!;
  const days = after.seats.flatMap(({ from, to }) => (to === null ? [from] : [from, plusDays(to, 1)]));
  for (const day of new Set([first, ...days.filter((d) => d > first)])) refuseUnlessComplete(after, day);
}

/** At least three who vote, somebody who can preside, a secretary, one seat a person; or nobody at all: the term is over. */
function refuseUnlessComplete(council: LiveCouncil, on: LegalDay): void {
  const seats = seatsOn(council, on);
  if (seats.length === 0) return;
  const persons = seats.map((s) => s.person);
  const twice = persons.find((person, n) => persons.indexOf(person) !== n);
  refuseUnless(twice === undefined, 'seated-twice', { person: twice, on });
  const { chair, deputies, secretaries } = seatingOn(council, on);
  const chairs = seats.filter((s) => s.offices.includes('chair')).map((s) => s.person);
  refuseUnless(chairs.length <= 1, 'council-has-two-chairs', { persons: chairs, on });
  refuseUnless(chair !== null || deputies.length > 0, 'council-needs-a-chair', { on });
  refuseUnless(secretaries.length > 0, 'council-needs-a-secretary', { on });
  const voters = seats.filter(votes).length;
  refuseUnless(voters >= 3, 'council-too-small', { on, voters, needs: 3 });
}
