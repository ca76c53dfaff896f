import type { Pool } from 'pg';
import type { Actor } from '@app/domain';
import { codesMeant } from '../dossiers/dossier-list';
import { binding, readableLines, readableStreams, scopeOf, type Bind } from '../dossiers/readable';
import { holdsWords, rankOf, wordsOf } from '../registry/words';

export const foundKinds = ['dossiers', 'people', 'units', 'decisions', 'sessions'] as const;
export type FoundKind = (typeof foundKinds)[number];

/** One thing that was found, with what tells it from others of its name. */
export interface Found {
  of: FoundKind;
  id: string;
  /** Name, number, title. */
  title: string;
  /** The name of before by which it was found. */
  knownAs: string | null;
  award: string | null;
  custody: string | null;
  unitName: string | null;
  on: string | null;
}

/** So many of each kind. */
const mostFound = 6;

/** What an actor may look for, by what they may read at all. */
export type Searched = Readonly<Record<FoundKind, boolean>>;

/** Whatever holds the words and this actor may read: the very name first, then names that begin so, then every other. */
export async function search(db: Pool, q: string, actor: Actor, searched: Searched): Promise<Found[]> {
  const asked = wordsOf(q);
  if (asked.text === '') return [];
  const values: unknown[] = [];
  const bind = binding(values);
  const parts: Readonly<Record<FoundKind, () => string>> = {
    dossiers: () => dossiers(q, actor, bind),
    people: () => people(q, actor, bind),
    units: () => units(q, bind),
    decisions: () => decisions(q, actor, bind),
    sessions: () => sessions(q, actor, bind),
  };
  const chosen = foundKinds.filter((kind) => searched[kind]).map((kind) => `(${parts[kind]()})`);
  if (chosen.length === 0) return [];
  const { rows } = await db.query<Found>(chosen.join('\nunion all\n'), values);
  return rows;
}

const asRow = (of: FoundKind, columns: Readonly<Record<'id' | 'title', string>> & Partial<Record<string, string>>) =>
  `select '${of}' as of, ${columns.id} as id, ${columns.title} as title, ${columns['knownAs'] ?? 'null::text'} as "knownAs",
     ${columns['award'] ?? 'null::text'} as award, ${columns['custody'] ?? 'null::text'} as custody,
     ${columns['unitName'] ?? 'null::text'} as "unitName", ${columns['on'] ?? 'null::text'} as "on"`;

/** By code, number of a code, or the name of whom it is for; the newest first. */
function dossiers(q: string, actor: Actor, bind: Bind): string {
  const codes = codesMeant(q);
  const meant = codes
    ? `l.stream = any (${bind(codes.map((code) => `dossier/${code}`))})`
    : `l.candidate in (select id from candidate where ${holdsWords(wordsOf(q), bind).join(' and ')})`;
  return `${asRow('dossiers', { id: 'l.code', title: 'l.name::text', award: 'l.award', custody: 'l.custody', unitName: 'l.unit_name::text' })}
    from dossier_line l where ${readableLines(actor, bind)} and ${meant} order by l.stream desc limit ${mostFound}`;
}

/** The name of before that holds the words where the present one does not. */
const formerly = (words: string, bind: Bind) => {
  const held = holdsWords(wordsOf(words), bind).map((of) => of.replace('search like', `(' ' || plain(f)) like`));
  return `(select f from unnest(string_to_array(former, chr(10))) f where ${held.join(' and ')} limit 1)`;
};

function people(q: string, actor: Actor, bind: Bind): string {
  const { units: own } = scopeOf(actor);
  const asked = wordsOf(q);
  return `${asRow('people', { id: 'id', title: 'name', knownAs: `case when rank = 2 then ${formerly(q, bind)} end`, unitName: '(select u.name from unit u where u.code = found.unit)' })}
    from (select *, ${rankOf(asked, bind)} as rank from candidate
           where (${bind(own)}::text[] is null or unit = any (${bind(own)})) and ${holdsWords(asked, bind).join(' and ')}) found
   order by rank, coalesce(substring(name from '[^ ]+$'), name) collate "vi-x-icu", name collate "vi-x-icu", id limit ${mostFound}`;
}

/** By any name that it ever had, or by its code; the ones in force first. */
function units(q: string, bind: Bind): string {
  const held = holdsWords(wordsOf(q), bind).map((of) => of.replace('search like', `(' ' || plain(n.name)) like`));
  return `${asRow('units', { id: 'u.code', title: 'u.name', knownAs: `case when n.name is distinct from u.name then n.name end`, on: 'u.valid_to::text' })}
    from unit u cross join lateral (
      select n.name from (select u.name, 1 as last union all select e ->> 'name', 0 from jsonb_array_elements(u.names) e) n
       where ${held.join(' and ')} or upper(u.code) = upper(${bind(q.trim())}) order by n.last desc limit 1) n
   order by u.valid_to is not null, u.name collate "vi-x-icu", u.code limit ${mostFound}`;
}

const escaped = (words: string) => words.replace(/[%_\\]/g, (sign) => `\\${sign}`);

/** By a part of its number. */
function decisions(q: string, actor: Actor, bind: Bind): string {
  return `${asRow('decisions', { id: `substr(s.id, length('decision/') + 1)`, title: `s.summary ->> 'number'`, on: `s.summary ->> 'on'` })}
    from stream s where s.kind = 'decision' and ${readableStreams('decision', actor, bind)}
     and plain(s.summary ->> 'number') like '%' || plain(${bind(escaped(q.trim()))}) || '%'
   order by s.summary ->> 'on' desc, s.id desc limit ${mostFound}`;
}

/** By words of its title, or by its day as it is written: 18/12/2024, 12/2024. */
function sessions(q: string, actor: Actor, bind: Bind): string {
  const held = holdsWords(wordsOf(q), bind).map((of) => of.replace('search like', `(' ' || plain(v.value)) like`));
  return `${asRow('sessions', { id: `substr(s.id, length('session/') + 1)`, title: `coalesce(v.value, '')`, on: `s.summary ->> 'on'` })}
    from stream s left join person_vault v on v.ref = (s.summary -> 'title' ->> 'ref')::uuid
   where s.kind = 'session' and ${readableStreams('session', actor, bind)}
     and (to_char((s.summary ->> 'on')::date, 'DD/MM/YYYY') like '%' || ${bind(escaped(q.trim()))} || '%' or ${held.join(' and ')})
   order by s.summary ->> 'on' desc, s.id desc limit ${mostFound}`;
}
