import type { ReactNode } from 'react';
import { ApiProblem, NoConnection } from '../api/problem';
import { vi } from '../i18n/vi';
import { Button, ButtonLink } from './Button';
import { PageHead, PageTitle } from './PageHead';
import './States.css';

/** Why there is nothing here, and what to do. */
export function EmptyState({ words, next, act }: { words: string; next?: string; act?: ReactNode }) {
  return (
    <div className="state" role="status">
      <p>{words}</p>
      {next && <p>{next}</p>}
      {act}
    </div>
  );
}

interface Listed<Row> {
  /** None yet while it is loaded, or when it cannot be had. */
  rows: readonly Row[] | undefined;
  error: unknown;
  retry: () => unknown;
  empty: string;
  emptyNext: string;
  children: (rows: readonly Row[]) => ReactNode;
}

/** A list, or why there is nothing to list. */
export function Listed<Row>({ rows, error, retry, empty, emptyNext, children }: Listed<Row>) {
  if (!rows) return error ? <ErrorState error={error} retry={retry} /> : <Loading />;
  return rows.length === 0 ? <EmptyState words={empty} next={emptyNext} /> : children(rows);
}

/** The page of a thing that is not there for who asks; the way back to its list. */
export function AbsentPage({ title, words, to }: { title: string; words: string; to: string }) {
  return (
    <>
      <PageHead title={title} />
      <EmptyState words={words} act={<ButtonLink to={to}>{vi.errors.backTo(title)}</ButtonLink>} />
    </>
  );
}

/** What went wrong, in the words of the API where it has some; the heading where it stands for a whole page. */
export function ErrorState({ error, retry, page }: { error: unknown; retry?: () => unknown; page?: true }) {
  const { words, next, request } = wordsOf(error);
  return (
    <div className="state" role="alert">
      {page ? <PageTitle>{words}</PageTitle> : <p>{words}</p>}
      <p>{next}</p>
      {request && <p className="sm">{vi.errors.request(request)}</p>}
      {retry && <Button onClick={() => void retry()}>{vi.errors.retry}</Button>}
    </div>
  );
}

interface ProblemWords {
  words: string;
  next: string;
  request?: string;
}

/** The sentence of an error and what to do about it. */
export function wordsOf(error: unknown): ProblemWords {
  if (error instanceof NoConnection) return { words: vi.errors.lost, next: vi.errors.lostNext };
  if (!(error instanceof ApiProblem)) return { words: vi.errors.broken, next: vi.errors.brokenNext };
  const { status, title, detail, requestId } = error.body;
  if (status >= 500 && status !== 503)
    return { words: vi.errors.fault, next: vi.errors.faultNext, ...(requestId ? { request: requestId } : {}) };
  return { words: title || vi.errors.fault, next: detail || (title ? '' : vi.errors.faultNext) };
}

export const Loading = () => (
  <p className="loading" role="status">
    {vi.shell.loading}
  </p>
);
