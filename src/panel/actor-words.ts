import { __, sprintf } from '@wordpress/i18n';
import type { Actor } from '../evidence';

/** Who it was and where that is written, as far as it is known: "Plugin A 1.2, a/a.php:61, on rest_pre_dispatch at priority 20". */
export const actorWords = ( { name, place, hook, priority }: Actor ): string =>
	[ name ?? __( 'somebody whose name cannot be known', 'rest-health' ), place, hookWords( hook, priority ) ]
		.filter( ( part ) => part !== null )
		.join( ', ' );

function hookWords( hook: string | null, priority: number | null ): string | null {
	if ( hook === null ) {
		return null;
	}
	return priority === null
		? /* translators: %s: name of a hook. */
			sprintf( __( 'on %s', 'rest-health' ), hook )
		: /* translators: 1: name of a hook. 2: a number. */
			sprintf( __( 'on %1$s at priority %2$s', 'rest-health' ), hook, String( priority ) );
}
