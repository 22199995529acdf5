import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many plugins are active beside REST Health. */
export const CROWD = 60;

const code = ( number: number, lines: string ) => `<?php
/**
 * Plugin Name: Crowd ${ number }
 * Version: 1.0.${ number }
 */

add_filter( 'rest_authentication_errors', 'crowd_${ number }_hands_on', ${ number } );
add_filter( 'rest_pre_dispatch', 'crowd_${ number }_hands_on' );
add_action( 'init', 'crowd_${ number }_hands_on' );
function crowd_${ number }_hands_on( $value = null ) {
	return $value;
}
${ lines }`;

/** Spoils every answer of the REST API from outside of WordPress: no hook shows who it was. */
const culprit = `
if ( false !== strpos( $_SERVER['REQUEST_URI'] ?? '', '/wp-json/' ) ) {
	ob_start(
		static function () {
			return 'No.';
		}
	);
}
`;

/** The plugin's folder. The first half is loaded before REST Health, the second half after it. */
const nameOf = ( number: number ) =>
	`${ number <= CROWD / 2 ? 'crowd' : 'yard' }-${ String( number ).padStart( 2, '0' ) }`;

/** A plugin of the crowd as the suspects name it. */
export const idOf = ( number: number ): string => `plugin:${ nameOf( number ) }/${ nameOf( number ) }.php`;

/** Writes sixty plugins into a folder, to be laid on the stage. These of them refuse. */
export function writeCrowd( folder: string, culprits: readonly number[] ): void {
	for ( let number = 1; number <= CROWD; number++ ) {
		const plugin = join( folder, 'plugins', nameOf( number ) );
		mkdirSync( plugin, { recursive: true } );
		writeFileSync(
			join( plugin, `${ nameOf( number ) }.php` ),
			code( number, culprits.includes( number ) ? culprit : '' )
		);
	}
}
