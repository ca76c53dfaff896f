import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, api, type Shape } from './client';
import type { operations } from './contract';

export type Figures = Shape<'FiguresDto'>;
export type Figure = Shape<'FigureDto'>;
export type StayFigure = Shape<'StayFigureDto'>;
export type FiguresFilter = NonNullable<operations['figures_figures']['parameters']['query']>;

/** Open dossiers in numbers, and how long they stay where. */
export const useFigures = (filter: FiguresFilter) =>
  useQuery({
    queryKey: ['figures', filter],
    queryFn: () => answer(api.GET('/api/figures', { params: { query: filter } })),
    placeholderData: keepPreviousData,
  });
