import { __ } from '@wordpress/i18n';
import { all, any, is } from '../diagnosis/conditions';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

const refused = any(
	is( 'cookie.trace.password', 'refused' ),
	is( 'pageNonce.trace.password', 'refused' ),
	is( 'freshNonce.trace.password', 'refused' ),
	is( 'post.trace.password', 'refused' )
);

/**
 * Covers: the HTTP password of a staging site is tried as an application password (row 57): browsers send it with every request, and whenever no cookie
 * is valid WordPress reads it as a user’s. Only where the REST API itself is behind that password.
 */
export const stagingPasswordCollision: Rule = defineRule( {
	id: 'staging-password-collision',
	severity: 'recommended',
	confidence: 'very-likely',
	layer: 'authentication',
	needs: [],
	when: any(
		refused,
		all(
			is( 'server.sentBasic', 'unknown-user' ),
			is( 'server.passwordsInUse', true ),
			is( 'server.passwords', 'available' ),
			is( 'index.wall', 'basic' )
		)
	),
	title: [
		textWhen( refused, __( 'WordPress takes the site’s HTTP password for a wrong login', 'rest-health' ) ),
		text( __( 'WordPress tries the site’s HTTP password as an application password', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			refused,
			__(
				'Your browser sends the password that the web server asks for (HTTP Basic authentication) with every request. WordPress tried it as an application password, and refused it. Whoever has no valid login cookie at that moment can be answered 401 by every route.',
				'rest-health'
			)
		),
		text(
			__(
				'Your browser sends the password that the web server asks for (HTTP Basic authentication) with every request, and its name is no user’s here. Application passwords are in use on this site, so WordPress tries it as one whenever no login cookie is valid. Together with a plugin that looks early who is logged in, visitors and people whose login has ended are then answered 401 invalid_username by every route.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'While the site is behind that password, switch application passwords off: put these lines into a new file in wp-content/mu-plugins, for example staging.php.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [ text( __( 'The password of the web server, and WordPress’s application passwords', 'rest-health' ) ) ],
	where: [ text( __( 'The header Authorization, which both of them read', 'rest-health' ) ) ],
	affected: [ text( __( 'Visitors of this site, and people whose login has ended', 'rest-health' ) ) ],
	snippet: [
		{
			code: [
				'<?php',
				"add_filter( 'wp_is_application_passwords_available', static function () {",
				'\treturn false;',
				'} );',
			].join( '\n' ),
		},
	],
} );
