import { law } from '@app/testing';
import type { DecisionFact } from '@app/domain';
import { openBooks } from './books';
import { heldAfter } from './claims';

const book = openBooks(law).decision;
const issued = (more: object) =>
  ({
    type: 'DecisionIssued',
    data: { number: '12/QĐ', on: '2025-08-04', authority: 'unitHead', items: [], totalVnd: 0, by: 'p-1', ...more },
  }) as DecisionFact;
const held = (more: object) => heldAfter(book, [issued(more)]);

describe('the number of a decision', () => {
  it('is its unit’s own where a head of a unit decided: two units may use the same', () => {
    expect(held({ unit: 'SGDDT' })).toEqual(held({ unit: 'SGDDT' }));
    expect(held({ unit: 'SGDDT' })).not.toEqual(held({ unit: 'SYT' }));
    expect(held({ unit: 'X-03253', authority: 'communeChair' })).not.toEqual(
      held({ unit: 'X-03260', authority: 'communeChair' }),
    );
  });

  it('is used once in a year', () => {
    expect(held({ unit: 'SGDDT', on: '2025-01-01' })).toEqual(held({ unit: 'SGDDT', on: '2025-12-31' }));
    expect(held({ unit: 'SGDDT', on: '2026-01-01' })).not.toEqual(held({ unit: 'SGDDT' }));
  });

  it('is the province’s where the Chairman decided, and stands as before where no unit was kept', () => {
    expect(held({ authority: 'chairman' })).toEqual([{ scope: 'decision-number/chairman/2025', key: '12/QĐ' }]);
    expect(held({})).toEqual([{ scope: 'decision-number/unitHead/2025', key: '12/QĐ' }]);
  });
});
