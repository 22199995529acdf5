import { __ } from '@wordpress/i18n';
import { askWhoeverRefused } from '../diagnosis/advice';
import { all, any, not, passed } from '../diagnosis/conditions';
import { named, whoRefused } from '../diagnosis/culprit';
import { besides } from '../diagnosis/doubts';
import { endedInWordPress as ended, steady } from '../diagnosis/patterns';
import { whereExited } from '../diagnosis/place';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** Covers: exit with a status of its own, in a hook or while a file is loaded; wp_send_json_error() before the REST server answers. */
export const endedInWordPress: Rule = defineRule( {
	id: 'ended-in-wordpress',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'plugin',
	needs: [ 'index' ],
	when: all( any( ended( 'pageNonce' ), all( ended( 'index' ), not( passed( 'pageNonce' ) ) ) ), steady ),
	title: [
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s ends REST requests before they are answered', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s ends REST requests before they are answered', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s ends REST requests before they are answered', 'rest-health' ),
		} ),
		text( __( 'A plugin or theme ends REST requests before they are answered', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			ended( 'pageNonce' ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The request reached WordPress, and code ended PHP before the REST API could answer. What came instead was %1$s, which tells no reason.',
				'rest-health'
			),
			'pageNonce.status'
		),
		text(
			__( 'The request reached WordPress, and code ended PHP before the REST API could answer.', 'rest-health' )
		),
	],
	fix: askWhoeverRefused,
	action: 'plugins',
	who: whoRefused,
	where: whereExited,
	culprits: [ 'pageNonce', 'index' ],
	affected: [ text( __( 'Visitors, and you; other roles were not asked', 'rest-health' ) ) ],
	remarks: besides( 'pageNonce', 'index' ),
} );
