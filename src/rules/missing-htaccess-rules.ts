import { __ } from '@wordpress/i18n';
import { all, is } from '../diagnosis/conditions';
import { reachedRest, refusedBeforeWordPress, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Covers: .htaccess missing, unwritable or without the block that WordPress writes, on a server that reads it. */
export const missingHtaccessRules: Rule = defineRule( {
	id: 'missing-htaccess-rules',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'web-server',
	needs: [ 'index', 'queryForm' ],
	when: all(
		refusedBeforeWordPress( 'index' ),
		is( 'index.status', 404 ),
		reachedRest( 'queryForm' ),
		is( 'server.htaccess', 'missing', 'altered' ),
		steady
	),
	title: [
		textWhen(
			is( 'server.htaccess', 'altered' ),
			__( 'The .htaccess file does not hold WordPress’s rewrite rules as they should be', 'rest-health' )
		),
		text( __( 'WordPress’s rewrite rules are missing from the .htaccess file', 'rest-health' ) ),
	],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The web server answered %1$s itself: it found no file of that name and did not ask WordPress. The same request in the form index.php?rest_route= reaches the REST API. The .htaccess file lacks the block of rules that WordPress would write into it.',
				'rest-health'
			),
			'index.status'
		),
	],
	fix: [
		textWhen(
			is( 'server.multisite', true ),
			__(
				'In a network WordPress does not write this file by itself: put the rules that Network Admin → Settings → Network Setup shows into .htaccess, in the place of those that stand there.',
				'rest-health'
			)
		),
		textWhen(
			is( 'server.htaccessWritable', false ),
			__(
				'On Settings → Permalinks, choose Save Changes. WordPress may not write .htaccess, so it shows its rules below the button: put them into that file in the site’s main folder by FTP or your host’s file manager.',
				'rest-health'
			)
		),
		text(
			__(
				'On Settings → Permalinks, choose Save Changes: WordPress then writes its rules into .htaccess, or shows them to you if it may not.',
				'rest-health'
			)
		),
	],
	action: 'permalinks',
	letter: [
		text(
			__(
				'The file .htaccess in the main folder of this site lacks the rewrite rules of WordPress, or WordPress may not write it. Please let PHP’s user write that file, or put the rules in that WordPress shows on Settings → Permalinks.',
				'rest-health'
			)
		),
	],
	who: [
		text(
			/* translators: %1$s: a web server’s name, for example nginx. */
			__( 'The web server (%1$s), for want of rules', 'rest-health' ),
			'server.software'
		),
	],
	where: [ text( __( '.htaccess in the site’s main folder', 'rest-health' ) ) ],
	remarks: [
		textWhen(
			is( 'server.htaccess', 'altered' ),
			__(
				'Another plugin or an FTP program may have changed the block between # BEGIN WordPress and # END WordPress; what stands there is written anew whenever permalinks are saved.',
				'rest-health'
			)
		),
	],
	affected: [ text( __( 'Everybody; pages other than the front page as well', 'rest-health' ) ) ],
} );
