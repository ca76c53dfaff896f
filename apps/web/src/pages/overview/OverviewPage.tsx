import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useFigures, type Figures } from '../../api/figures';
import { useUnits } from '../../api/registry';
import { dayAndTime, number } from '../../i18n/format';
import { vi } from '../../i18n/vi';
import { FilterChip } from '../../ui/FilterChip';
import { PageHead } from '../../ui/PageHead';
import { EmptyState, ErrorState, Loading } from '../../ui/States';
import { CustodyChart } from './CustodyChart';
import { FigureTable } from './FigureTable';
import { byWay, listOf, sumOf, totalOf } from './figures';
import { Stays } from './Stays';
import './Overview.css';

const words = vi.overview;

/** Tổng quan: open dossiers in numbers, each of which opens its list. */
export function OverviewPage() {
  const [address] = useSearchParams();
  const year = address.get('nam');
  const unit = address.get('don-vi');
  const { data, error, refetch } = useFigures({ ...(year ? { year: Number(year) } : {}), ...(unit ? { unit } : {}) });
  return (
    <>
      <PageHead title={words.title}>
        {data && <span className="sec sm overview-as-of">{words.asOf(dayAndTime(data.now))}</span>}
        <Narrow now={data?.now} />
      </PageHead>
      {error ? <ErrorState error={error} retry={refetch} /> : data ? <Parts figures={data} /> : <Loading />}
    </>
  );
}

const firstYear = 2020;

function Narrow({ now }: { now: string | undefined }) {
  const [address, setAddress] = useSearchParams();
  const [wanted, want] = useState(address.has('don-vi'));
  const { data: units = [] } = useUnits(wanted);
  const last = Number((now ?? '').slice(0, 4)) || firstYear;
  const years = Array.from({ length: Math.max(last - firstYear + 1, 1) }, (_, n) => String(last - n));
  const set = (name: string) => (value: string | null) =>
    setAddress((before) => {
      const next = new URLSearchParams(before);
      if (value) next.set(name, value);
      else next.delete(name);
      return next;
    });
  return (
    <>
      <FilterChip
        label={words.year}
        options={years.map((value) => ({ value, words: value }))}
        value={address.get('nam')}
        onChange={set('nam')}
      />
      <FilterChip
        label={words.columns.unit}
        options={units.map(({ code, name }) => ({ value: code, words: name }))}
        value={address.get('don-vi')}
        onChange={set('don-vi')}
        onOpen={() => want(true)}
      />
    </>
  );
}

function Parts({ figures: { rows, stays, names } }: { figures: Figures }) {
  const of = (by: (typeof rows)[number]['by']) => rows.filter((row) => row.by === by);
  const custodies = of('custody').sort(byWay);
  if (custodies.length === 0) return <EmptyState words={words.empty} next={words.emptyNext} />;
  const mostFirst = (a: (typeof rows)[number], b: (typeof rows)[number]) =>
    b.overdue - a.overdue || totalOf(b) - totalOf(a) || a.key.localeCompare(b.key);
  return (
    <>
      <Sentence rows={custodies} />
      <div className="sheet overview">
        <section>
          <h2>{words.byCustody}</h2>
          <CustodyChart rows={custodies} />
        </section>
        <section>
          <FigureTable
            caption={words.byCustody}
            head={words.columns.custody}
            rows={custodies}
            nameOf={(key) => vi.terms.custodies[key as keyof typeof vi.terms.custodies]}
            summed
          />
        </section>
        <section>
          <h2>
            {words.stays} <span className="sec sm">{words.staysHint}</span>
          </h2>
          <Stays stays={stays} />
        </section>
        <section>
          <h2>{words.byAward}</h2>
          <FigureTable
            caption={words.byAward}
            head={words.columns.award}
            rows={of('award').sort(mostFirst)}
            nameOf={(key) => names?.awards[key] ?? ''}
            first={8}
          />
        </section>
        <section className="whole">
          <h2>{words.byUnit}</h2>
          <FigureTable
            caption={words.byUnit}
            head={words.columns.unit}
            rows={of('unit').sort(mostFirst)}
            nameOf={(key) => names?.units[key] ?? ''}
            first={10}
          />
        </section>
      </div>
    </>
  );
}

/** What matters, said before any chart. */
function Sentence({ rows }: { rows: Figures['rows'] }) {
  const [address] = useSearchParams();
  const total = rows.reduce((sum, row) => sum + totalOf(row), 0);
  const [overdue, soon] = [sumOf(rows, 'overdue'), sumOf(rows, 'soon')];
  const slowest = [...rows].sort((a, b) => b.overdue - a.overdue)[0]!;
  return (
    <p className="overview-sentence">
      <Link to={listOf(address, null, null)}>
        {number(total)} {words.open}
      </Link>{' '}
      {words.running}:{' '}
      <Link className="overdue" to={listOf(address, null, 'overdue')}>
        {number(overdue)} {words.overdue}
      </Link>
      ,{' '}
      <Link className="soon" to={listOf(address, null, 'soon')}>
        {number(soon)} {words.soon}
      </Link>
      .{' '}
      {overdue > 0
        ? words.slowest(vi.terms.custodies[slowest.key as keyof typeof vi.terms.custodies], number(slowest.overdue))
        : words.noneLate}
    </p>
  );
}
