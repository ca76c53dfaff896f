/** How well a legal fact is proved. What is not SOURCED is shown as unverified and never refuses by itself. */
export type Confidence = 'SOURCED' | 'INFERRED' | 'RECALLED';

/** The legal ground of a rule, e.g. NĐ 152/2025/NĐ-CP, Điều 35 khoản 3. */
export interface Basis {
  text: string;
  article: string;
  confidence: Confidence;
}
