import fc from 'fast-check';
import { refusalOf } from '@app/testing';
import type { CouncilRule, Share } from '../rulebook/route';
import { leastVotes, outcomeOf, saidShare } from './majority';

const basis = { text: 'NĐ 152/2025/NĐ-CP', article: 'Điều 33 khoản 5', confidence: 'SOURCED' } as const;
const share = (numerator: number, denominator: number, of: Share['of'] = 'allMembers'): Share => ({
  numerator,
  denominator,
  of,
  basis,
});
const twoThirds = share(2, 3);
const rule = (pass: Share, quorum = twoThirds): CouncilRule => ({ pass, quorum });
const outcome = (pass: Share, votes: number, members: number) =>
  outcomeOf(rule(pass), { for: votes, against: members - votes }, { members, present: members });

describe('a share of the votes', () => {
  it.each([
    ['9/10', 17, share(9, 10), 'failed'],
    ['9/10', 18, share(9, 10), 'passed'],
    ['4/5', 15, share(4, 5), 'failed'],
    ['4/5', 16, share(4, 5), 'passed'],
    ['1/2', 9, share(1, 2), 'failed'],
    ['1/2', 10, share(1, 2), 'passed'],
  ] as const)('of %s: %i of 19 votes', (_name, votes, pass, expected) =>
    expect(outcome(pass, votes, 19)).toBe(expected),
  );

  it('is reached by exactly that share: 18 of 20 is 9/10, 8 of 10 is 4/5', () => {
    expect(outcome(share(9, 10), 18, 20)).toBe('passed');
    expect(outcome(share(4, 5), 8, 10)).toBe('passed');
  });

  it('is taken of all members, also of those who did not come', () => {
    const body = { members: 19, present: 15 };
    expect(outcomeOf(rule(share(4, 5)), { for: 15, against: 0 }, body)).toBe('failed');
    expect(outcomeOf(rule(share(4, 5, 'presentMembers')), { for: 15, against: 0 }, body)).toBe('passed');
  });
});

describe('a quorum', () => {
  it('of two thirds of 19 members is 13 present', () => {
    const decide = (present: number) => outcomeOf(rule(share(1, 2)), { for: 10, against: 0 }, { members: 19, present });
    expect(decide(13)).toBe('passed');
    expect(refusalOf(() => decide(12))).toMatchObject({
      code: 'no-quorum',
      facts: { present: 12, members: 19, needs: '2/3' },
    });
  });
});

describe('any majority', () => {
  const anyShare = fc
    .tuple(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 0, max: 20 }))
    .map(([numerator, more]) => share(numerator, numerator + more));
  const anyVote = fc
    .tuple(fc.integer({ min: 3, max: 60 }), fc.nat(), fc.nat())
    .map(([members, a, b]) => [members, a % (members + 1), b % (members + 1)] as const);

  it('is never lost by more votes in favour', () =>
    fc.assert(
      fc.property(anyShare, anyVote, (pass, [members, a, b]) => {
        if (outcome(pass, Math.min(a, b), members) === 'passed')
          expect(outcome(pass, Math.max(a, b), members)).toBe('passed');
      }),
    ));

  it('is always reached by all votes and never by none', () =>
    fc.assert(
      fc.property(anyShare, anyVote, (pass, [members]) => {
        expect(outcome(pass, members, members)).toBe('passed');
        expect(outcome(pass, 0, members)).toBe('failed');
      }),
    ));

  it('is reached by so many votes and not by one fewer', () =>
    fc.assert(
      fc.property(anyShare, anyVote, (pass, [members]) => {
        // Counted up one by one: whole votes, no fractions.
        let fewest = 0;
        while (fewest * pass.denominator < members * pass.numerator) fewest += 1;
        expect(outcome(pass, fewest, members)).toBe('passed');
        expect(outcome(pass, fewest - 1, members)).toBe('failed');
      }),
    ));
});

describe('more than half', () => {
  const half: Share = { ...share(1, 2), moreThan: true };

  it('is 26 of 51 and of 50, and 25 of 49; never a tie', () => {
    expect([outcome(half, 26, 51), outcome(half, 25, 51)]).toEqual(['passed', 'failed']);
    expect([outcome(half, 26, 50), outcome(half, 25, 50)]).toEqual(['passed', 'failed']);
    expect([outcome(half, 25, 49), outcome(half, 24, 49)]).toEqual(['passed', 'failed']);
    expect(saidShare(half)).toBe('> 1/2');
  });

  it('is, for 1 to 60 members and every share of every base, so many votes and not one fewer', () => {
    for (let members = 1; members <= 60; members += 1)
      for (const [numerator, denominator] of [
        [1, 2],
        [2, 3],
        [3, 4],
        [4, 5],
        [9, 10],
      ] as const)
        for (const more of [true, undefined])
          for (const base of ['allMembers', 'presentMembers'] as const)
            for (let present = Math.ceil((members * 2) / 3); present <= members; present += 1) {
              const pass: Share = { ...share(numerator, denominator, base), ...(more ? { moreThan: more } : {}) };
              const voters = base === 'allMembers' ? members : present;
              const fewest = more
                ? Math.floor((voters * numerator) / denominator) + 1
                : Math.ceil((voters * numerator) / denominator);
              const decide = (votes: number) => outcomeOf(rule(pass), { for: votes, against: 0 }, { members, present });
              expect([decide(fewest), decide(fewest - 1)]).toEqual(['passed', 'failed']);
            }
  });
});

describe('the fewest votes that pass', () => {
  it('are the first number that passes, for every share and every base', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 12 }), fc.boolean()),
        (members, [part, rest, moreThan]) => {
          const pass = { ...share(part, part + rest + (moreThan ? 1 : 0)), ...(moreThan ? { moreThan } : {}) };
          const least = leastVotes(pass, members);
          expect(outcome(pass, least, members)).toBe('passed');
          expect(outcome(pass, least - 1, members)).toBe('failed');
        },
      ),
    ));
});
