export { loadLaw } from './load-law';
