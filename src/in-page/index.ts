/**
 * What the script needs and does not hold: the build prints it for PHP (build/in-page.php), which translates what is for people and hands it over with
 * the page. In the built script this module is `window.restHealth.inPage` (webpack.config.js).
 */
export { pieces } from '../probes/rich-content';
export { families } from '../signatures/families';
export { cacheHeaders } from './cache-headers';
export { dots } from './dots';
export { filling } from './filling';
export { icons } from './icons';
export { identities, loopbacks } from './identities';
export { redacted } from './redacted';
export { answered, reported } from './reported';
export { said } from './said';
export { shapes } from './shapes';
export { tones } from './tones';
export { unanswered } from './unanswered';
export { unseen } from './unseen';
