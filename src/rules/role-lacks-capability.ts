import { __ } from '@wordpress/i18n';
import { all, any, is } from '../diagnosis/conditions';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

const ownLacks = all( is( 'ownRoutes.mayWrite', false ), is( 'ownRoutes.trace.denied.hook', null ) );
const roleLacks = all( is( 'roleRoutes.mayWrite', false ), is( 'roleRoutes.trace.denied.hook', null ) );

/** Covers: a role without the capability that a route asks for. That is WordPress's own answer and no block; said because it looks like one. */
export const roleLacksCapability: Rule = defineRule( {
	id: 'role-lacks-capability',
	severity: 'intended',
	confidence: 'very-likely',
	layer: 'route',
	needs: [ 'ownRoutes' ],
	when: any( ownLacks, roleLacks ),
	aside: all(),
	title: [
		textWhen( ownLacks, __( 'Your role does not allow you to write posts', 'rest-health' ) ),
		text(
			/* translators: %1$s: name of a role, for example Editor. */
			__( 'The role %1$s does not allow its users to write posts', 'rest-health' ),
			'server.role'
		),
		text( __( 'A role that looks like one for writing does not allow to write posts', 'rest-health' ) ),
	],
	explanation: [
		text(
			__(
				'WordPress itself says no to saving a post, because the capability is lacking. Nobody blocks the REST API, and reading works.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'If such people should write, give them a role that may: Users, All Users, change role to. Else there is nothing to do.',
				'rest-health'
			)
		),
	],
	action: null,
	affected: [
		textWhen( ownLacks, __( 'You', 'rest-health' ) ),
		/* translators: %1$s: name of a role, for example Editor. */
		text( __( 'Users with the role %1$s', 'rest-health' ), 'server.role' ),
	],
} );
