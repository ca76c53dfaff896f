import { awardPredicates } from './awards';
import { careerPredicates } from './career';
import { collectivePredicates } from './collectives';
import { initiativePredicates } from './initiatives';
import type { Predicate } from './predicate';
import { ratingPredicates } from './ratings';
import { servicePredicates } from './service';
import { standingPredicates } from './standing';

/** Every question that a rulebook may ask, by `name@version`. */
export const predicates: Readonly<Record<string, Predicate>> = {
  ...awardPredicates,
  ...careerPredicates,
  ...collectivePredicates,
  ...initiativePredicates,
  ...ratingPredicates,
  ...servicePredicates,
  ...standingPredicates,
};
