import type { LegalDay } from '../kernel/decider';
import type { CouncilPaper, Delegate, LiveCouncil, Office, Seat } from './council-facts';

/** Who sits in a council on a day, by what they may do there. */
export interface Seating {
  /** Who votes: chair, deputies and members. */
  members: readonly string[];
  chair: string | null;
  deputies: readonly string[];
  secretaries: readonly string[];
  tellers: readonly string[];
  /** Who may come and vote in the place of a member. */
  delegates: readonly Pick<Delegate, 'member' | 'delegate'>[];
}

const voting: readonly Office[] = ['chair', 'deputy', 'member'];
const within = ({ from, to }: { from: LegalDay; to: LegalDay | null }, on: LegalDay) =>
  from <= on && (to === null || on <= to);

export const votes = ({ offices }: Pick<Seat, 'offices'>): boolean => offices.some((o) => voting.includes(o));

export function seatsOn(council: Pick<LiveCouncil, 'seats'>, on: LegalDay): Seat[] {
  return council.seats.filter((seat) => within(seat, on));
}

export function seatingOn(council: Pick<LiveCouncil, 'seats' | 'delegates'>, on: LegalDay): Seating {
  const seats = seatsOn(council, on);
  const holding = (office: Office) => seats.filter((s) => s.offices.includes(office)).map((s) => s.person);
  const members = seats.filter(votes).map((s) => s.person);
  return {
    members,
    chair: holding('chair')[0] ?? null,
    deputies: holding('deputy'),
    secretaries: holding('secretary'),
    tellers: holding('teller'),
    delegates: council.delegates
      .filter((d) => within(d, on) && members.includes(d.member))
      .map(({ member, delegate }) => ({ member, delegate })),
  };
}

/** The paper by which the council sat on a day: that of its formation, or the last change that had come by then. */
export function paperOn({ decision, changes }: Pick<LiveCouncil, 'decision' | 'changes'>, on: LegalDay): CouncilPaper {
  return changes.findLast((paper) => paper.on <= on) ?? decision;
}

/** Everybody who has a right in a sitting. */
export function personsIn({ members, secretaries, tellers, delegates }: Seating): string[] {
  return [...new Set([...members, ...secretaries, ...tellers, ...delegates.map((d) => d.delegate)])];
}
