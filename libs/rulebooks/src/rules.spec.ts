import { join } from 'node:path';
import { awardCodes, type AwardCode, type AwardType, type RouteQuestion } from '@app/domain';
import { edited, loadWith } from '@app/testing';
import { loadLaw } from './load-law';

const rules = join(__dirname, '../rules');
const law = loadLaw(rules);
const eve = '2025-06-30';
const morrow = '2025-07-01';
const twice = 'councils:\n  majority: { pass: nineTenths, quorum: quorum }\n';

function route(award: AwardCode, on: string, more: Partial<RouteQuestion> = {}) {
  return law.routeFor({ award, on, type: 'merit', procedure: 'standard', unitKind: 'agency', ...more });
}

describe('the ratio that a council must reach', () => {
  it.each([
    ['CSTDTQ', eve, '9/10', 'SOURCED'],
    ['CSTDT', eve, '9/10', 'SOURCED'],
    ['CSTDCS', eve, '4/5', 'SOURCED'],
    // The decree writes it for the council of the level that submits, not for the province's.
    ['CTD-T', eve, '4/5', 'INFERRED'],
    ['CTD-CP', eve, '4/5', 'SOURCED'],
    ['CSTDTQ', morrow, '9/10', 'SOURCED'],
    ['CTD-CP', morrow, '4/5', 'SOURCED'],
    // From here the province sets its own; the old ratio is only its default.
    ['CSTDT', morrow, '9/10', 'INFERRED'],
    ['CSTDCS', morrow, '4/5', 'INFERRED'],
    ['CTD-T', morrow, '4/5', 'INFERRED'],
  ] as const)('for %s on %s is %s of all members, %s', (award, on, ratio, confidence) => {
    const { pass } = route(award, on).council!;
    expect(`${pass.numerator}/${pass.denominator}`).toBe(ratio);
    expect(pass).toMatchObject({ of: 'allMembers', basis: { confidence } });
  });

  it('is more than half where the law sets none, so that a tie never passes', () => {
    const { numerator, denominator, moreThan } = route('BK-TTg', morrow).council!.pass;
    expect(moreThan).toBe(true);
    for (let members = 3; members <= 60; members += 1) {
      const least = Math.floor((members * numerator) / denominator) + 1;
      expect([members, least]).toEqual([members, Math.floor(members / 2) + 1]);
    }
  });
});

describe('what stands beside the way of a dossier', () => {
  it.each([
    ['CSTDCS', 'merit', 'standard', ['initiative']],
    ['CSTDT', 'merit', 'standard', ['initiative']],
    ['CSTDTQ', 'merit', 'standard', ['initiative', 'disclosure', 'partyOpinion']],
    ['CTD-CP', 'merit', 'standard', ['consultation']],
    ['CTD-CP', 'thematic', 'standard', ['consultation']],
    ['BK-TTg', 'merit', 'standard', ['consultation']],
    ['HCLD-3', 'merit', 'standard', ['consultation', 'disclosure']],
    ['HCLD-1', 'merit', 'standard', ['consultation', 'disclosure']],
    ['HCLD-2', 'unplanned', 'standard', ['consultation', 'disclosure']],
    ['HCLD-2', 'unplanned', 'simplified', ['consultation']],
    ['TTLDTT', 'merit', 'standard', []],
    ['TTLDXS', 'merit', 'standard', []],
    ['GK', 'thematic', 'simplified', []],
    // NĐ 152/2025 Điều 44 khoản 2 frees the simplified procedure from disclosure; nothing frees it from Điều 34.
    ['HCLD-3', 'career', 'simplified', ['consultation']],
    ['BK-TTg', 'unplanned', 'simplified', ['consultation']],
    ['BK-T', 'unplanned', 'simplified', []],
  ] as const)('of %s, %s, %s: %j', (award, type, procedure, tracks) => {
    for (const on of [eve, morrow])
      expect(route(award, on, { type, procedure }).tracks.map((t) => t.kind)).toEqual(tracks);
  });

  it.each(['4.2/Levels of influence: base (cơ sở) for CSTĐCS; province/ministry for CSTĐT; nationwide for CSTĐTQ'])(
    '%s',
    () => {
      const reach = (['CSTDCS', 'CSTDT', 'CSTDTQ'] as const).map((award) => route(award, morrow).tracks[0]!.scope);
      expect(reach).toEqual(['base', 'province', 'nation']);
    },
  );

  it('lets a simplified procedure pass without the council', () => {
    const ways: [AwardCode, AwardType][] = [
      ['BK-T', 'unplanned'],
      ['BK-T', 'thematic'],
      ['BK-TTg', 'unplanned'],
      ['HCLD-3', 'career'],
    ];
    for (const [award, type] of ways)
      expect(route(award, morrow, { type, procedure: 'simplified' }).custodies).not.toContain('council');
  });
});

describe('who decides and who owes', () => {
  it.each([
    ['agency', eve, 'unitHead'],
    ['enterprise', morrow, 'unitHead'],
    ['district', eve, 'districtChair'],
    ['commune', morrow, 'communeChair'],
  ] as const)('a title of a %s on %s: %s', (unitKind, on, decider) => {
    const title = route('CSTDCS', on, { unitKind });
    expect([title.decider, title.authority]).toEqual([decider, decider]);
    for (const kind of ['decide', 'publish']) expect(title.clocks.find((c) => c.kind === kind)?.owedBy).toBe(decider);
  });

  it.each([
    ['TTLDTT', 'agency', ['unitHead', 'unitHead']],
    ['TTLDTT', 'district', ['districtChair', null]],
    ['TTLDTT', 'commune', [null, 'communeChair']],
    ['GK', 'enterprise', ['unitHead', 'unitHead']],
    ['GK', 'commune', [null, 'communeChair']],
    ['TTDPVH', 'district', ['districtChair', null]],
    ['TTDPVH', 'commune', [null, 'communeChair']],
    ['TTDPVH', 'agency', [null, null]],
    ['GDVH', 'commune', ['communeChair', 'communeChair']],
    ['TTLDXS', 'commune', ['chairman', 'chairman']],
    ['XPTB', 'commune', [null, 'chairman']],
    ['XPTB', 'agency', [null, null]],
    ['KNC-T', 'agency', [null, 'chairman']],
    ['HCLD-1', 'agency', ['president', 'president']],
    ['HCDL-3', 'agency', [null, 'president']],
  ] as const)('of %s of a %s, until 30/06/2025 and from 01/07/2025: %j', (award, unitKind, expected) => {
    const gives = (on: string) => {
      const asked = law.catalogueOn(on).awards.find(({ code }) => code === award)!.ways;
      return asked.some((way) => way.unitKind === unitKind) ? route(award, on, { unitKind }).authority : null;
    };
    expect([eve, morrow].map(gives)).toEqual(expected);
  });

  it('names no award that no rulebook has a route for', () => {
    const asked = new Set([eve, morrow].flatMap((on) => law.routesOn(on)).map((r) => r.award));
    expect(awardCodes.filter((code) => !asked.has(code))).toEqual([]);
  });

  it('lets no commune give Chiến sĩ thi đua cơ sở before 01/07/2025', () => {
    expect(() => route('CSTDCS', eve, { unitKind: 'commune' })).toThrow(
      expect.objectContaining({ code: 'no-rule-in-force' }),
    );
  });

  it('marks as inferred a limit that the decree writes for merit awards only', () => {
    const submit = (type: AwardType) => route('BK-TTg', morrow, { type }).clocks.find((c) => c.kind === 'submitUpward');
    expect(submit('merit')?.basis.confidence).toBe('SOURCED');
    expect(submit('thematic')?.basis.confidence).toBe('INFERRED');
  });
});

describe('a bonus', () => {
  it.each([
    ['CSTDCS', 'person', 2_340_000, 2_530_000],
    ['CSTDT', 'person', 7_020_000, 7_590_000],
    ['CSTDTQ', 'person', 10_530_000, 11_390_000],
    ['CTD-CP', 'collective', 28_080_000, 30_360_000],
    ['BK-TTg', 'household', 12_290_000, 13_290_000],
    ['HCLD-3', 'collective', 21_060_000, 22_770_000],
  ] as const)('of %s to a %s follows the base salary of the day of issue', (award, recipient, before, after) => {
    expect(law.bonusFor(award, recipient, '2026-06-30')?.vnd).toBe(before);
    expect(law.bonusFor(award, recipient, '2026-07-01')?.vnd).toBe(after);
  });

  it('rests on the decree of that day and is no surer than its weakest part', () => {
    const basis = (on: string) => law.bonusFor('BK-T', 'person', on)?.basis;
    expect(basis('2024-06-30')).toMatchObject({ text: 'NĐ 98/2023/NĐ-CP', confidence: 'RECALLED' });
    expect(basis('2024-07-01')).toMatchObject({ text: 'NĐ 98/2023/NĐ-CP', confidence: 'INFERRED' });
    expect(basis(morrow)).toMatchObject({ text: 'NĐ 152/2025/NĐ-CP', confidence: 'SOURCED' });
  });
});

describe("the province's values", () => {
  it('change on a day without any change of the decree', () => {
    const first = edited('provincial.yaml', "to: '2027-02-28'", "to: '2025-12-31'");
    const second = edited('provincial.yaml', "from: '2024-01-01'", "from: '2026-01-01'").replace(
      'workingDays: 20',
      'workingDays: 15',
    );
    const changed = loadWith({ 'provincial.yaml': first, 'provincial-2026.yaml': second });
    const limit = (on: string) =>
      changed
        .routeFor({ award: 'BK-T', type: 'merit', procedure: 'standard', unitKind: 'agency', on })
        .clocks.find((c) => c.kind === 'appraise')?.limit;
    expect(limit('2025-12-31')).toEqual({ workingDays: 20 });
    expect(limit('2026-01-01')).toEqual({ workingDays: 15 });
  });

  it.each([
    ['a gap', 'provincial.yaml', "to: '2027-02-28'", "to: '2026-12-31'", /^law-2026\.yaml: from: .* for 2027-01-01/],
    [
      'a name of the decree',
      'nd98-2023.yaml',
      'councils:\n',
      twice,
      /^nd98-2023\.yaml: councils\.majority: the province/,
    ],
    ['days in reverse', 'provincial.yaml', "to: '2027-02-28'", "to: '2023-12-31'", /^provincial\.yaml: .*not later/],
  ])('are refused with %s', (_what, file, from, to, message) => {
    expect(() => loadWith({ [file]: edited(file, from, to) })).toThrow(message);
  });

  it('are refused when two are in force at once', () => {
    const again = edited('provincial.yaml', "from: '2024-01-01'", "from: '2026-01-01'");
    expect(() => loadWith({ 'provincial-2026.yaml': again })).toThrow(
      /^provincial-2026\.yaml: from: expected a day after 2027-02-28/,
    );
  });
});

describe('criteria', () => {
  it('that answer a question which another file in force answers are refused', () => {
    const again = edited('criteria-careers-nd98.yaml', 'id: criteria-careers-nd98', 'id: again');
    expect(() => loadWith({ 'criteria-again.yaml': again })).toThrow(
      /^criteria-careers-nd98\.yaml: criteria: expected one answer for HCLD-3 career person, criteria-again\.yaml has it/,
    );
  });
});

describe('the folder of the law', () => {
  it('holds no file whose part in the law is unknown', () => {
    expect(() => loadWith({ 'other.yaml': '[]' })).toThrow(/^other\.yaml: /);
  });
});

describe('a route that contradicts itself', () => {
  it.each([
    ['    council: eight\n', '    council: null\n', /routes\.1\.council: expected a council/],
    ['    tracks: [initiativeBase]', '    tracks: []', /routes\.1\.initiativeCouncil: expected/],
    ['clocks: [byUnit]', 'clocks: [byUnit, decideChairman]', /routes\.0\.clocks: expected one clock of kind decide/],
    ['unitKinds: [district]', 'unitKinds: [agency]', /routes: expected one route for LDTT merit standard agency/],
    ['appraisal, decider,', 'decider, appraisal,', /routes\.0\.custodies: expected draft to archive/],
  ])('is refused: %j -> %j', (from, to, message) => {
    const file = 'nd98-2023.yaml';
    expect(() => loadWith({ [file]: edited(file, from, to) })).toThrow(message);
    expect(() => loadWith({ [file]: edited(file, from, to) })).toThrow(/^nd98-2023\.yaml: /);
  });
});
