import { ApiProperty } from '@nestjs/swagger';
import type { ActStanding, Role } from '@app/domain';
import { opensOn, sentenceOf } from '../problems/sentence';
import { listed, roleWords } from '../problems/sentences/words';
import { Day, Maybe, OneOf } from '../schema';

/** Each act: the end of its address, and what doing it is called. */
export type Doings<A extends string> = Readonly<Record<A, { to: string; doing: string }>>;
export type Standing<A extends string> = Omit<ActStanding, 'act'> & { act: A };

const states = ['now', 'blocked', 'others'] as const;

/** An act as it stands for whoever asks, in words. */
export class ActDto {
  @ApiProperty({ example: 'ReceiveDossier' }) act!: string;
  @ApiProperty({ example: '/api/dossiers/HS-2024-000123/receive', description: 'Where it is done, by POST' })
  path!: string;
  @OneOf(states, { description: 'Mine now; refused now; of others now' }) state!: (typeof states)[number];
  @ApiProperty({ description: 'Why, in Vietnamese; of `others` who can' }) sentence!: string;
  @ApiProperty({ ...Maybe, description: 'Code of the refusal, where it is not mine now' }) code?: string;
  @ApiProperty({ ...Maybe, description: 'Of `ExtendDate`: whose date it moves' }) obligation?: string;
  @Day({ ...Maybe, description: 'From when, where time alone opens it' }) opensOn?: string;
}

export function inWords<A extends string>(doings: Doings<A>, at: string, standing: Standing<A>): ActDto {
  const { act, state, because, roles = [] } = standing;
  const { to, doing } = doings[act];
  const path = `${at}/${to}`;
  if (!because) return { act, path, state, sentence: `Được ${doing}.` };
  const { code, facts } = because;
  const said = sentenceOf(code, state === 'others' && code === 'role-may-not' ? { roles } : facts, doing);
  const sentence = code === 'role-may-not' || state !== 'others' ? said : `${said} Người làm được: ${whoOf(roles)}.`;
  const on = opensOn(code, facts);
  return { act, path, state, sentence, code, ...(on === undefined ? {} : { opensOn: on }) };
}

const whoOf = (roles: readonly Role[]) => listed(roles, roleWords);
