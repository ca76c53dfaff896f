import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LiveUnit } from '@app/domain';
import { readUnits, recordUnits, type ShippedUnit } from './units';

const root = join(__dirname, '../..');
const units = readUnits(join(root, 'demo'));
const byCode = new Map(units.map((unit) => [unit.code, unit]));
const of = (kind: ShippedUnit['kind'], on: string) =>
  units.filter((u) => u.kind === kind && u.validFrom <= on && (u.validTo === null || u.validTo >= on));
const joined = (code: string) => units.filter((u) => u.mergedInto?.includes(code));
const [before, after] = ['2025-06-30', '2025-07-01'];

const bare = (name: string) => name.replace(/^(Xã|Phường|Thị trấn|TT) /i, '');
// docs/law/dien-bien.md §4.3: one cell a district, `03160 Mường Nhé **B** = Nậm Vì, Chung Chải, Mường Nhé · …`.
const table = readFileSync(join(root, 'docs/law/dien-bien.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| [^|]+ \| \d{5} /.test(line))
  .flatMap((line) => line.split('|')[2]!.split(' · '))
  .map((item) => /^\s*(\d{5}) (.+?) = (.+?)\s*$/.exec(item)!)
  .map(([, gso, head, parts]) => ({
    gso: gso!,
    name: bare(
      head!
        .replace(/\*\*|\(.*?\)/g, '')
        .replace(/ B *$/, '')
        .trim(),
    ),
    border: /B\*\*/.test(head!),
    area: /KV (I+)/.exec(head!)?.[1] ?? 'III',
    joined: parts!
      .replace(/\((?:old|not the old.*|[^)]*)\) ?/g, '')
      .split(',')
      .map((part) => part.trim()),
  }));
describe('the shipped structure of the province', () => {
  it('gives each unit one code, and names no unit that is not there', () => {
    expect(byCode.size).toBe(units.length);
    const named = units.flatMap((u) => [
      ...(u.parent === null ? [] : [u.parent]),
      ...(u.mergedInto ?? []),
      ...(u.clusters ?? []).map((c) => c.cluster),
    ]);
    expect(named.filter((code) => !byCode.has(code))).toEqual([]);
  });

  it('has ten districts until 30/06/2025 and none after', () => {
    expect(of('district', before)).toHaveLength(10);
    expect(of('district', after)).toEqual([]);
  });

  it('has 129 communes, wards and townships until that day, and 45 from the next', () => {
    expect(of('commune', before)).toHaveLength(129);
    expect(of('commune', before).filter((u) => u.name.startsWith('Thị trấn'))).toHaveLength(5);
    expect(of('commune', after)).toHaveLength(45);
    expect(of('commune', after).filter((u) => u.name.startsWith('Phường'))).toHaveLength(3);
  });

  it('has the communes of the table, each with its code, its border mark, its area and the units that it is made of', () => {
    expect(table).toHaveLength(45);
    const shipped = of('commune', after).map((u) => ({
      gso: u.gso,
      name: bare(u.name),
      border: (u.marks ?? []).some((m) => m.mark === 'border'),
      area: u.marks?.find((m) => m.mark === 'area')?.value,
      joined: joined(u.code).map((old) => bare(old.name)),
    }));
    expect(shipped).toEqual(table.map((row) => ({ ...row, joined: row.joined.map(bare) })));
  });

  it('has 15 border communes, and 2, 5 and 38 of the areas I, II and III of 2026–2030', () => {
    const marks = of('commune', after).flatMap((u) => u.marks ?? []);
    const count = (mark: string, value: string | null) =>
      marks.filter((m) => m.mark === mark && m.value === value).length;
    expect(count('border', null)).toBe(15);
    expect(['I', 'II', 'III'].map((value) => count('area', value))).toEqual([2, 5, 38]);
    expect(new Set(marks.filter((m) => m.mark === 'area').map((m) => `${m.from}/${m.to}`))).toEqual(
      new Set(['2026-01-01/2030-12-31']),
    );
  });

  it('has 19 specialised agencies until 28/02/2025 and 14 from 01/03/2025, nine of the 19 merged by a paper', () => {
    const agencies = (on: string) => of('agency', on).filter((u) => u.ref === '§4.1' && u.code !== 'UBND');
    expect(agencies('2025-02-28')).toHaveLength(19);
    expect(agencies('2025-03-01')).toHaveLength(14);
    const merged = agencies('2025-02-28').filter((u) => u.validTo !== null);
    expect(merged).toHaveLength(9);
    for (const { mergedBy } of merged) expect(mergedBy).toMatch(/^QĐ \d\d\/2025\/QĐ-UBND ngày 28\/02\/2025$/);
  });

  it('ends a unit on the day before the one that takes it over begins, and not after', () => {
    for (const old of units)
      for (const code of old.mergedInto ?? []) {
        const [last, next] = [Date.parse(old.validTo!), byCode.get(code)!];
        expect(Date.parse(next.validFrom)).toBeLessThanOrEqual(last + 86_400_000);
        expect(next.validTo === null || Date.parse(next.validTo) > last).toBe(true);
      }
  });

  it('has clusters with dated members: five districts of the highlands, five of the lowlands, eight of culture and society', () => {
    const members = (cluster: string, on: string) =>
      units.filter((u) =>
        u.clusters?.some((c) => c.cluster === cluster && c.from <= on && (c.to === null || c.to >= on)),
      );
    const counts = (on: string) => ['CUM-VUNGCAO', 'CUM-VUNGTHAP', 'KHOI-VHXH'].map((c) => members(c, on).length);
    expect(counts('2024-05-22')).toEqual([5, 5, 8]);
    expect(counts(after)).toEqual([0, 0, 5]);
  });

  it('says of everything where it stands, or that it is illustrative', () => {
    const law = readFileSync(join(root, 'docs/law/dien-bien.md'), 'utf8');
    for (const { source, ref } of units)
      if (source === 'SOURCED') expect(law).toContain(`### ${ref.slice(1)} `);
      else expect(ref).toBe('demo');
  });

  it('is recorded by the rules that hold for everybody, and the log then says what the file says', () => {
    const recorded = recordUnits(units).map(({ summary }) => summary as LiveUnit);
    expect(recorded).toHaveLength(units.length);
    for (const [n, unit] of units.entries())
      expect(recorded[n]).toMatchObject({
        ...{ code: unit.code, kind: unit.kind, gso: unit.gso ?? null, from: unit.validFrom, to: unit.validTo },
        ...{ names: [{ name: unit.name }], parents: [{ parent: unit.parent }], marks: unit.marks ?? [] },
        ...{ clusters: unit.clusters ?? [], successors: (unit.mergedInto ?? []).map((code) => ({ unit: code })) },
      });
  });
});
