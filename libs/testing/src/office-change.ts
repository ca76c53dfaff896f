import type { LawChange, ValueChange } from '@app/domain';
import { law, refusalOf } from './specification';

// What an office puts in force by itself, as the tests of the rulebooks say it.

export const basisRead = { text: 'Văn bản đã đọc (minh họa)', article: 'Điều 9' };

export const put = (book: string, name: string, parts: ValueChange['parts'] = {}): ValueChange => ({
  ...{ book, name, parts },
  basis: basisRead,
});

export const change = (from: string, ...values: ValueChange[]): LawChange => ({
  ...{ kind: 'values', id: 'TS-1', from, values },
});

/** What is wrong with a change that the office proposes, over the law as it is shipped. */
export const faultsOf = (proposed: LawChange): string =>
  (refusalOf(() => law.withChanges([], proposed)).facts as { faults: string[] }).faults.join('\n');
