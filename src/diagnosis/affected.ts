import { __ } from '@wordpress/i18n';
import { all, is, not, passed } from './conditions';
import { text, textWhen, type Text } from './text';

/* Who is hurt by what closes the REST API to visitors. Of people who are logged in only those are spoken of who were asked: whoever looks, and one user of another role. */

/** Visitors, and whoever of the other role is refused as well. */
export const visitorsAndWho: readonly Text[] = [
	textWhen(
		is( 'roleRoutes.trace.how', 'error', 'wp-die', 'exit' ),
		/* translators: %1$s: name of a role, for example Editor. */
		__( 'Visitors, and users with the role %1$s, for whom it was asked too; you are let through', 'rest-health' ),
		'server.role'
	),
	textWhen(
		all( passed( 'roleRoutes' ), not( is( 'roleRoutes.closed', 0, null ) ) ),
		/* translators: %1$s: name of a role, for example Editor. */
		__( 'Visitors, and at some routes users with the role %1$s; you are let through', 'rest-health' ),
		'server.role'
	),
	textWhen(
		all( passed( 'roleRoutes' ), is( 'roleRoutes.closed', 0 ) ),
		/* translators: %1$s: name of a role, for example Editor. */
		__( 'Visitors, and apps without a login; you and users with the role %1$s are let through', 'rest-health' ),
		'server.role'
	),
	text( __( 'Visitors, and apps without a login; you are let through', 'rest-health' ) ),
];
