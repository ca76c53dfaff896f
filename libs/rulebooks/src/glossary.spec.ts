import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  alternatives,
  awardKinds,
  catalogueTypes,
  clockKinds,
  custodies,
  givers,
  paperCodes,
  proposers,
  roles,
  trackKinds,
} from '@app/domain';
import { loadLaw } from './load-law';

const root = join(__dirname, '../../..');
const glossary = readFileSync(join(root, 'docs/glossary.md'), 'utf8');
const law = loadLaw(join(__dirname, '../rules'));

const domain = join(root, 'libs/domain/src');
/** Names of all events and orders, as the domain writes them. */
const named = readdirSync(domain, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
  .map((file) => readFileSync(join(domain, file), 'utf8'))
  .flatMap((text) => [...text.matchAll(/\b(?:Fact|Order)<\s*'(\w+)'/g)].map(([, name]) => name!));

describe('the glossary', () => {
  it('finds the events and orders of the domain', () => {
    expect(named).toEqual(expect.arrayContaining(['DossierOpened', 'OpenDossier', 'MinutesSigned', 'ObligationArmed']));
  });

  it.each([
    ['event and order', named],
    ['custody', custodies],
    ['track', trackKinds],
    ['alternative to a track', alternatives],
    ['clock', clockKinds],
    ['role', roles],
    ['award', law.routesOn('2025-07-01').map((route) => route.award)],
    ['authority', ['2025-06-30', '2025-07-01'].flatMap((on) => law.routesOn(on)).map((route) => route.authority)],
    ['kind of award', awardKinds],
    ['type of award', catalogueTypes],
    ['proposer', proposers],
    ['giver', givers],
    ['paper', paperCodes],
    ['act that excludes another', law.incompatible.flatMap(({ acts }) => acts)],
  ])('holds every %s', (_what, words) => {
    expect([...new Set(words)].filter((word) => !glossary.includes(`\`${word}\``))).toEqual([]);
  });
});
