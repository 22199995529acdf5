import { __ } from '@wordpress/i18n';
import { visitorsAndWho } from '../diagnosis/affected';
import { allowRoutes } from '../diagnosis/advice';
import { all, any, not, passed } from '../diagnosis/conditions';
import { named, whoRefused } from '../diagnosis/culprit';
import { besides } from '../diagnosis/doubts';
import { endedInWordPress as ended, savingFails, steady } from '../diagnosis/patterns';
import { whereExited } from '../diagnosis/place';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Covers: exit for visitors only, with a status of its own, before the REST server answers. */
export const endedForVisitors: Rule = defineRule( {
	id: 'ended-for-visitors',
	severity: 'recommended',
	confidence: 'very-likely',
	layer: 'plugin',
	needs: [ 'index', 'pageNonce' ],
	when: all(
		passed( 'pageNonce' ),
		any( all( ended( 'index' ), not( passed( 'visitor' ) ) ), ended( 'visitor' ) ),
		steady
	),
	explains: [ 'loopback-failure' ],
	aside: savingFails,
	title: [
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s ends visitors’ REST requests before they are answered', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s ends visitors’ REST requests before they are answered', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s ends visitors’ REST requests before they are answered', 'rest-health' ),
		} ),
		text( __( 'A plugin or theme ends visitors’ REST requests before they are answered', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			ended( 'index' ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'A visitor’s request reached WordPress, and code ended PHP before the REST API could answer. What came instead was %1$s, which tells no reason. Requests with your login pass.',
				'rest-health'
			),
			'index.status'
		),
		text(
			__(
				'A visitor’s request reached WordPress, and code ended PHP before the REST API could answer. Requests with your login pass.',
				'rest-health'
			)
		),
	],
	fix: [
		...allowRoutes,
		text(
			__(
				'If a form, a shop or an app for visitors fails, allow its routes in the settings of your security plugin; else there is nothing to do.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	who: whoRefused,
	where: whereExited,
	culprits: [ 'index', 'visitor' ],
	affected: visitorsAndWho,
	remarks: besides( 'index', 'visitor' ),
} );
