/** What stands below the evidence, and is for those who press something there: the build makes a file of its own of it (build/further.js). */
export { CheckAsRole } from './check-as-role';
export { CodeList } from './code-list';
export { OnePost } from './one-post';
