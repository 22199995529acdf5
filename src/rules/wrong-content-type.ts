import { __ } from '@wordpress/i18n';
import { all, any, is } from '../diagnosis/conditions';
import { LOOKED_AT } from '../diagnosis/damage';
import { reachedRest, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

const mislabelled = ( ...types: [ 'html' | 'other' | 'missing', ...( 'html' | 'other' | 'missing' )[] ] ) =>
	any(
		...LOOKED_AT.map( ( name ) =>
			all( reachedRest( name ), is( `${ name }.body`, 'json' ), is( `${ name }.type`, ...types ) )
		)
	);

/** Covers: JSON of the REST server whose Content-Type says something else. The editor reads it; other programs go by the type. */
export const wrongContentType: Rule = defineRule( {
	id: 'wrong-content-type',
	severity: 'recommended',
	confidence: 'proven',
	layer: 'php',
	needs: [ 'index' ],
	when: all( mislabelled( 'html', 'other', 'missing' ), steady ),
	title: [ text( __( 'The REST API’s answers do not say that they are JSON', 'rest-health' ) ) ],
	explanation: [
		textWhen(
			mislabelled( 'html' ),
			__(
				'The answers hold the right JSON, and their header Content-Type calls them a web page (text/html). The block editor reads them all the same; apps, scripts that use jQuery and some firewalls go by the header and do not.',
				'rest-health'
			)
		),
		text(
			__(
				'The answers hold the right JSON, and their header Content-Type is missing or names something else. The block editor reads them all the same; apps, scripts that use jQuery and some firewalls go by the header and do not.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'Look for code that sends the header Content-Type (a snippet, the theme’s functions.php, or “AddType” and “Header set Content-Type” in .htaccess) and let it spare addresses below /wp-json/. Until it is found, this code in a plugin of your own puts the header right.',
				'rest-health'
			)
		),
	],
	action: null,
	snippet: [
		{
			code: "add_filter(\n\t'rest_pre_serve_request',\n\tstatic function ( $served ) {\n\t\theader( 'Content-Type: application/json; charset=' . get_option( 'blog_charset' ) );\n\t\treturn $served;\n\t},\n\tPHP_INT_MAX\n);",
		},
	],
	who: [ text( __( 'Code of a plugin or the theme, or the web server', 'rest-health' ) ) ],
	where: [ text( __( 'The answer’s header Content-Type', 'rest-health' ) ) ],
	affected: [ text( __( 'Apps and other programs; not the block editor', 'rest-health' ) ) ],
} );
