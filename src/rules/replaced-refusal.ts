import { __ } from '@wordpress/i18n';
import { askCulprit } from '../diagnosis/advice';
import { all, any, passed } from '../diagnosis/conditions';
import { named, who } from '../diagnosis/culprit';
import { besides, itsSetting } from '../diagnosis/doubts';
import { whereRefused } from '../diagnosis/place';
import { replaced } from '../diagnosis/replaced';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/**
 * Covers: a refusal made in WordPress that looks like the web server’s, because the server puts its own error page in its place. Without
 * the witness, everybody would look for a rule of the server.
 */
export const replacedRefusal: Rule = defineRule( {
	id: 'replaced-refusal',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'plugin',
	needs: [ 'index' ],
	when: all(
		any( replaced( 'pageNonce' ), replaced( 'index' ), replaced( 'post' ), replaced( 'postBlocks' ) ),
		steady
	),
	explains: [
		'loopback-failure',
		{
			id: 'replaced-error-page',
			because: text( __( 'It is why the refusal looks like the server’s.', 'rest-health' ) ),
		},
	],
	title: [
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s refuses REST requests; the server hides it', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s refuses REST requests; the server hides it', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s refuses REST requests; the server hides it', 'rest-health' ),
		} ),
		text( __( 'WordPress refuses REST requests, and the server hides its answer', 'rest-health' ) ),
	],
	explanation: [
		text(
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'What came was %1$s with a page of the web server, as if the server refused. But the request was refused inside WordPress, and the server put its own page in the place of WordPress’s answer.',
				'rest-health'
			),
			'pageNonce.status'
		),
		text(
			__(
				'What came was a page of the web server, as if the server refused. But the request was refused inside WordPress, and the server put its own page in the place of WordPress’s answer.',
				'rest-health'
			)
		),
	],
	fix: [
		...askCulprit,
		text(
			__(
				'Ask your host to let WordPress’s own error answers below /wp-json/ pass; the next checkup can then tell why WordPress refuses.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	who: [ ...who( 'refused' ), text( __( 'WordPress, a plugin or the theme', 'rest-health' ) ) ],
	where: [ ...whereRefused(), text( __( 'Inside WordPress', 'rest-health' ) ) ],
	culprits: [ 'pageNonce', 'index', 'post', 'postBlocks' ],
	affected: [
		textWhen( passed( 'pageNonce' ), __( 'Visitors; you are let through', 'rest-health' ) ),
		text( __( 'Visitors, and you; other roles were not asked', 'rest-health' ) ),
	],
	remarks: [ ...itsSetting, ...besides( 'pageNonce', 'index', 'post', 'postBlocks' ) ],
} );
