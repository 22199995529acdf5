/**
 * Says anew what the rules make of every case, after a rule or its words have changed:
 *
 *     npx tsx tests/cases/retell.ts
 *
 * What changed is for you to read: `git diff tests/cases`.
 */
import { readCases, ruleIds, writeCases } from './files';

for ( const id of ruleIds() ) {
	writeCases( id, readCases( id ) );
}
