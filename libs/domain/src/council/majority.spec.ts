import fc from 'fast-check';
import type { CouncilRule } from '../rulebook/law';
import { outcomeOf } from './majority';

const basis = { text: 'NĐ 152/2025/NĐ-CP', article: 'Điều 33 khoản 5', confidence: 'SOURCED' } as const;
const rule = (numerator: number, denominator: number): CouncilRule => ({
  pass: { numerator, denominator, of: 'allMembers', basis },
  quorum: { numerator: 2, denominator: 3, of: 'allMembers', basis },
});
const all = { members: 19, present: 19 };

describe('a vote of nineteen members', () => {
  it.each([
    [17, 9, 10, 'failed'],
    [18, 9, 10, 'passed'],
    [15, 4, 5, 'failed'],
    [16, 4, 5, 'passed'],
  ])('with %d in favour against %d/%d has %s', (votes, numerator, denominator, outcome) => {
    expect(outcomeOf(rule(numerator, denominator), { for: votes, against: 19 - votes }, all)).toBe(outcome);
  });

  it('is none without two thirds present', () => {
    expect(() => outcomeOf(rule(1, 2), { for: 12, against: 0 }, { members: 19, present: 12 })).toThrow(
      expect.objectContaining({ code: 'no-quorum' }),
    );
    expect(outcomeOf(rule(1, 2), { for: 12, against: 0 }, { members: 19, present: 13 })).toBe('passed');
  });

  it('is never lost by one more vote in favour', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100 }),
        fc.nat(99),
        fc.integer({ min: 1, max: 10 }),
        (members, votes, numerator) => {
          const body = { members, present: members };
          const before = outcomeOf(rule(numerator, 10), { for: votes % members, against: 0 }, body);
          const after = outcomeOf(rule(numerator, 10), { for: (votes % members) + 1, against: 0 }, body);
          return before === 'failed' || after === 'passed';
        },
      ),
    );
  });
});
