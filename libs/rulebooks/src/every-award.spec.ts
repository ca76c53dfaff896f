import fc from 'fast-check';
import { judge, workingDays, type Candidacy, type CriteriaQuestion, type Evidence } from '@app/domain';
import { block, candidacy, discipline, law, missingIn, post, statement, supplied } from '@app/testing';

// Every award of every rulebook that judges one: what all of them ask, and what all of them can be answered with.

const days = ['2024-03-01', '2024-06-03', '2025-06-30', '2025-07-15', '2026-03-10', '2026-10-15', '2027-02-26'];
const questions: CriteriaQuestion[] = days.flatMap((on) =>
  law
    .catalogueOn(on)
    .awards.flatMap(({ code, recipients, ways }) =>
      [...new Set(ways.map(({ type }) => type))].flatMap((type) =>
        recipients.map((recipient) => ({ award: code, type, recipient, on })).filter(isJudged),
      ),
    ),
);

function isJudged(question: CriteriaQuestion): boolean {
  try {
    return Boolean(law.criteriaFor(question));
  } catch {
    return false;
  }
}

const { plusDays } = workingDays;
const verdict = (who: Candidacy, evidence: readonly Evidence[]) => {
  const { rulebook, conditions } = law.criteriaFor(who);
  return judge(rulebook, conditions, who, evidence);
};
const yearOf = (day: string) => Number(day.slice(0, 4));
/** The last half year's end that lies at most six months back. */
const endBefore = (on: string) => (on.slice(5, 7) <= '06' ? `${yearOf(on) - 1}-12-31` : `${yearOf(on)}-06-30`);
const yearTo = (to: string) => ({ from: `${yearOf(to)}-01-01`, to });
const whoFor = (question: CriteriaQuestion, period = yearTo(endBefore(question.on))) =>
  candidacy({ ...question, period });
const nameOf = ({ award, type, recipient, on }: CriteriaQuestion) => `${award} ${type} ${recipient} ${on}`;

/** Answers what a verdict asks for, round after round, until it asks for nothing more. */
function answered(who: Candidacy, start: readonly Evidence[] = []): Evidence[] {
  const evidence = [...start];
  for (let round = 0; round < 8; round++) {
    const asked = missingIn(verdict(who, evidence).conditions);
    if (asked.length === 0) break;
    evidence.push(...asked.map((text) => supplied(text, who, round)));
  }
  const { result, conditions } = verdict(who, evidence);
  expect({ ...who, result, missing: missingIn(conditions) }).toMatchObject({ result: 'eligible', missing: [] });
  return evidence;
}

it('there are awards of every type among them', () => {
  expect(new Set(questions.map((q) => q.type)).size).toBe(5);
  expect(new Set(questions.map((q) => q.award)).size).toBeGreaterThan(20);
});

it('each can be answered in everything that it asks for, by facts that may be recorded, and then is eligible', () => {
  const { awards, statements, held } = law.knownCodes;
  for (const question of questions)
    for (const fact of answered(whoFor(question))) {
      if (fact.kind === 'award') expect(awards).toContain(fact.award);
      if (fact.kind === 'statement') expect(statements).toContain(fact.about);
      if (fact.kind === 'members') expect(held).toEqual(expect.arrayContaining(Object.keys(fact.holding)));
    }
});

it('none is eligible with a discipline on a day of the period, whatever period is named', () =>
  fc.assert(
    fc.property(
      fc.constantFrom(...questions),
      ...([fc.nat(170), fc.nat(900), fc.nat(900), fc.nat(400)] as const),
      (question, back, length, into, runs) => {
        const to = plusDays(question.on, -back);
        const who = whoFor(question, { from: plusDays(to, -length), to });
        const day = plusDays(to, -(into % (length + 1)));
        const ran = discipline(plusDays(day, -runs), day);
        expect([nameOf(question), verdict(who, [...answered(who), ran]).result]).not.toContain('eligible');
      },
    ),
    { numRuns: 300 },
  ));

it('none is eligible while discipline, inspection, complaint or press reports are being looked into', () => {
  for (const question of questions) {
    const who = whoFor(question);
    const all = answered(who);
    const withBlock = (from: string, to: string | null) => verdict(who, [...all, block(from, to)]).result;
    const { on } = question;
    expect([nameOf(question), withBlock(on, null), withBlock('2023-01-01', on)]).toEqual([
      ...[nameOf(question), 'notEligible', 'notEligible'],
    ]);
    expect(withBlock('2023-01-01', plusDays(on, -1))).toBe('eligible');
  }
});

// How far back each looks at least, by docs/law; ways that somebody claims beside are not claimed here.
it('one that asks for years is refused by a discipline in any of them, whatever period is named', () => {
  const back: Record<string, number> = {
    ...{ LDTT: 1, CSTDCS: 1, CSTDT: 3, CSTDTQ: 2, TTLDTT: 1, TTLDXS: 1, 'CTD-T': 1, 'CTD-CP': 1, XPTB: 1, TTDPVH: 1 },
    ...{ GDVH: 1, 'BK-T': 2, 'BK-TTg': 5, 'HCLD-1': 5, 'HCLD-2': 5, 'HCLD-3': 5, AHLD: 10 },
  };
  const ways = ['contribution', 'workerInfluence', 'manyAchievements', 'workerInitiative', 'farmerModel', 'otherRoute'];
  const unclaimed = [...ways, 'workerOrFarmer', 'leadsMovement', 'initiativesNotAsked'];
  const asked = questions.filter((q) => q.type === 'merit' && q.award in back && q.recipient !== 'household');
  for (const question of asked) {
    const to = endBefore(question.on);
    const year = yearOf(to);
    for (const period of [{ from: plusDays(to, -20), to }, yearTo(to), { from: `${year - 2}-05-01`, to }]) {
      const who = whoFor(question, period);
      const denied = unclaimed.map((about) => statement(about, year, false));
      const all = answered(who, denied);
      const after = (...ran: [string, string | null]) => verdict(who, [...all, discipline(...ran)]).result;
      const first = `${year - back[question.award]! + 1}-01-01`;
      const dayToDay = plusDays(`${year - back[question.award]!}${to.slice(4)}`, 1);
      const before = plusDays([first, dayToDay, period.from].sort()[0]!, -1);
      const told = [nameOf(question), after('2001-01-01', first), after(to, null)];
      expect(told).not.toContain('eligible');
      expect([nameOf(question), after('2001-01-01', before)]).toEqual([nameOf(question), 'eligible']);
    }
  }
});

it('a career is refused by a discipline in any post, wherever the period lies', () => {
  for (const question of questions.filter(({ type, award }) => type === 'career' && award !== 'HCDDK')) {
    const who = whoFor(question);
    const held = [...answered(who), post('director', '1980-01-01', '1981-12-31')];
    expect(verdict(who, [...held, discipline('1980-06-01', '1980-12-31')]).result).not.toBe('eligible');
  }
});

it('a discipline refuses under the unread law too: NĐ 152/2025/NĐ-CP Điều 4 khoản 4 runs to 28/02/2027', () => {
  for (const question of questions.filter(({ on }) => on >= '2026-10-01')) {
    const who = whoFor(question);
    const { result } = verdict(who, [...answered(who), discipline(who.period.from, who.period.to)]);
    expect([nameOf(question), result]).toEqual([nameOf(question), 'notEligible']);
  }
});
