import { __ } from '@wordpress/i18n';
import { all, any, contains, is, not, type Condition } from './conditions';
import { text, textWhen, type Words } from './text';

/* What the rules about closed routes have in common: who closes them stands in the trace of the request that asked for all of them. */

/** The exchanges that tell which routes are open. */
export type Asker = 'visitorRoutes' | 'ownRoutes' | 'roleRoutes';

/** Whoever is logged in was taken for a visitor, as without the nonce’s header: what is closed then is closed to visitors. */
const takenForVisitor = ( name: Asker ): Condition =>
	name === 'ownRoutes' ? is( 'ownRoutes.trace.user', 'nobody' ) : any();

/** Routes are closed by somebody, and not by the capability that they ask for. */
export const someClosed = ( name: Asker ): Condition =>
	all( is( `${ name }.shape`, 'routes' ), not( is( `${ name }.closed`, 0, null ) ), not( takenForVisitor( name ) ) );

/** Of WordPress's own routes the list of users is closed alone: against people who collect user names, many do that. */
export const onlyUsersOfCore = ( name: Asker ): Condition =>
	all( is( `${ name }.closedOfCore`, 1 ), contains( `${ name }.closedRoutes`, 'wp/v2/users' ) );

/** Routes of WordPress's own are closed, and not only the list of users. */
export const coreClosed = ( name: Asker ): Condition =>
	all( someClosed( name ), not( is( `${ name }.closedOfCore`, 0, null ) ), not( onlyUsersOfCore( name ) ) );

/** Routes of plugins are closed. */
export const othersClosed = ( name: Asker ): Condition =>
	all(
		someClosed( name ),
		any( is( `${ name }.closedOfCore`, 0 ), all( onlyUsersOfCore( name ), not( is( `${ name }.closed`, 1 ) ) ) )
	);

/** The list of users, and nothing else. */
export const usersClosed = ( name: Asker ): Condition => all( is( `${ name }.closed`, 1 ), onlyUsersOfCore( name ) );

/** Nothing of WordPress's own is closed but perhaps the list of users. */
export const coreOpen = ( name: Asker ): Condition =>
	all( is( `${ name }.shape`, 'routes' ), any( is( `${ name }.closedOfCore`, 0 ), onlyUsersOfCore( name ) ) );

/** What can be done about whoever closes them. */
export const letRoutesPass = ( name: Asker ): Words => {
	const who = `${ name }.trace.refused` as const;
	return [
		textWhen(
			is( `${ who }.kind`, 'plugin' ),
			/* translators: %1$s: names of screens and settings. %2$s: a plugin with its version. */
			__( 'Open %1$s, where %2$s is set, and let these routes pass.', 'rest-health' ),
			`${ who }.setting`,
			`${ who }.name`
		),
		textWhen(
			is( `${ who }.kind`, 'plugin' ),
			/* translators: %1$s: a plugin with its version. */
			__(
				'Open the settings of %1$s and let these routes pass; if it has no such setting, deactivate it on the Plugins screen.',
				'rest-health'
			),
			`${ who }.name`
		),
		textWhen(
			is( `${ who }.kind`, 'theme' ),
			/* translators: %1$s: a theme with its version. */
			__(
				'Ask whoever made the theme %1$s to let these routes pass; its code is in the file named under Where.',
				'rest-health'
			),
			`${ who }.name`
		),
		text(
			/* translators: %1$s: a file name. */
			__(
				'Ask whoever made the file %1$s to let these routes pass; such a file has no switch on the Plugins screen.',
				'rest-health'
			),
			`${ who }.name`
		),
		text(
			__(
				'On the Plugins screen, open the settings of each security plugin and look for a list of routes that it lets pass.',
				'rest-health'
			)
		),
	];
};
