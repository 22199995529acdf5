import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Switches a rule off in a site's copy of the plugin, for both languages.
 *
 * @param plugin Folder of that copy.
 * @param rule   Its id.
 * @throws when there is no such rule.
 */
export function switchOff( plugin: string, rule: string ): void {
	const rules = join( plugin, 'build/rules.php' );
	const all = join( plugin, 'build/all-rules.php' );
	if ( ! readFileSync( rules, 'utf8' ).includes( `'id' => '${ rule }',` ) ) {
		throw new Error( `There is no rule "${ rule }".` );
	}
	renameSync( rules, all );
	writeFileSync(
		rules,
		`<?php
return array_values(
	array_filter( require __DIR__ . '/all-rules.php', static fn( $rule ) => '${ rule }' !== $rule['id'] )
);
`
	);
}
