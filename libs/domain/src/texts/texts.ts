import type { TextClass } from './classified';
import { dossierTexts } from './dossier';
import {
  calendarYearTexts,
  ceremonyTexts,
  councilTexts,
  decisionTexts,
  delegationTexts,
  lawChangeTexts,
  sessionTexts,
  submissionTexts,
} from './office';
import { candidateTexts, unitTexts } from './registry';

/** The class of every string of every event of an aggregate (ADR 23): a new event stands in the table of its aggregate, or does not compile. */
export const eventTexts = {
  ...dossierTexts,
  ...submissionTexts,
  ...councilTexts,
  ...sessionTexts,
  ...decisionTexts,
  ...ceremonyTexts,
  ...delegationTexts,
  ...lawChangeTexts,
  ...calendarYearTexts,
  ...candidateTexts,
  ...unitTexts,
};

const free = new Map<string, readonly (readonly string[])[]>(
  Object.entries<Readonly<Record<string, TextClass>>>(eventTexts).map(([type, classes]) => [
    type,
    Object.keys(classes)
      .filter((path) => classes[path] === 'free')
      .map((path) => path.split('.')),
  ]),
);

/** Where events of this type have free texts. An event without classes is stored by nobody. */
export function freeTextsOf(type: string): readonly (readonly string[])[] {
  const paths = free.get(type);
  if (!paths) throw new Error(`the strings of ${type} have no class: libs/domain/src/texts`);
  return paths;
}
