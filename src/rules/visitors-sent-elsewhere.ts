import { __ } from '@wordpress/i18n';
import { visitorsAndWho } from '../diagnosis/affected';
import { allowRoutes } from '../diagnosis/advice';
import { named, whoRefused } from '../diagnosis/culprit';
import { besides } from '../diagnosis/doubts';
import { whereRedirected } from '../diagnosis/place';
import { all, any, is, passed } from '../diagnosis/conditions';
import { savingFails, steady } from '../diagnosis/patterns';
import { text } from '../diagnosis/text';
import { defineRule, type Rule } from '../diagnosis/rule';

/** Covers: plugins that answer visitors’ REST requests with a page of the site, or send them to one, and let people who are logged in pass. */
export const visitorsSentElsewhere: Rule = defineRule( {
	id: 'visitors-sent-elsewhere',
	severity: 'intended',
	confidence: 'very-likely',
	layer: 'wordpress',
	needs: [ 'index', 'pageNonce' ],
	when: all(
		passed( 'pageNonce' ),
		any(
			is( 'index.page', 'theme' ),
			all( is( 'index.redirect', 'hidden', 'elsewhere' ), is( 'indexFollowed.page', 'theme' ) )
		),
		steady
	),
	explains: [ 'loopback-failure' ],
	aside: savingFails,
	title: [
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s sends visitors’ REST requests to a page of the site', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s sends visitors’ REST requests to a page of the site', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s sends visitors’ REST requests to a page of the site', 'rest-health' ),
		} ),
		text( __( 'Visitors’ REST requests end on a page of the site', 'rest-health' ) ),
	],
	explanation: [
		text(
			__(
				'A visitor’s request got a page of the site instead of the REST API. Requests with your login pass, so the block editor works for you. This is what a setting to hide the REST API from visitors does.',
				'rest-health'
			)
		),
	],
	fix: [
		...allowRoutes,
		text(
			__(
				'If a form, a shop or an app for visitors fails, allow its routes in the settings of the plugin that hides the REST API; else there is nothing to do.',
				'rest-health'
			)
		),
	],
	action: null,
	who: whoRefused,
	where: whereRedirected,
	culprits: [ 'index' ],
	affected: visitorsAndWho,
	remarks: besides( 'index' ),
} );
