import { defineSearchAttributeKey, type SearchAttributeUpdatePair } from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { Progress } from './messages';

const custody = defineSearchAttributeKey('Custody', 'KEYWORD');
const awardLevel = defineSearchAttributeKey('AwardLevel', 'KEYWORD');
const unitCode = defineSearchAttributeKey('UnitCode', 'KEYWORD');
const session = defineSearchAttributeKey('Session', 'KEYWORD');
const decision = defineSearchAttributeKey('Decision', 'KEYWORD');
const dueDate = defineSearchAttributeKey('DueDate', 'DATETIME');

/** Shows whoever looks at Temporal where a process stands and what it owes; never a name of a person. */
export function show(progress: Progress): void {
  const changed = attributesOf(progress).filter((pair) => !isShown(pair));
  if (changed.length > 0) upsertSearchAttributes(changed);
  setCurrentDetails(detailsOf(progress));
}

function attributesOf(progress: Progress): SearchAttributeUpdatePair[] {
  const due = progress.open.map((duty) => duty.dueAt).sort()[0];
  return [
    { key: custody, value: progress.custody },
    { key: awardLevel, value: progress.awardLevel },
    { key: unitCode, value: progress.unit },
    { key: session, value: progress.session },
    { key: decision, value: progress.decision },
    { key: dueDate, value: due === undefined ? null : new Date(due) },
  ];
}

function isShown({ key, value }: SearchAttributeUpdatePair): boolean {
  const shown = workflowInfo().typedSearchAttributes.get(key) ?? null;
  return JSON.stringify(shown) === JSON.stringify(value);
}

/** Markdown, as Temporal's page shows it. */
function detailsOf({ custody: where, version, open }: Progress): string {
  const owed = [...open].sort((a, b) => (a.dueAt < b.dueAt ? -1 : 1));
  const lines = owed.map(({ kind, about, dueAt }) => `- ${kind}${about ? ` (${about})` : ''}: ${dueAt.slice(0, 10)}`);
  return [`**${where}** (version ${version})`, '', ...(lines.length > 0 ? lines : ['Nothing is owed.'])].join('\n');
}
