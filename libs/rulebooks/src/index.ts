export { BadRulebook, loadLaw } from './load-law';
