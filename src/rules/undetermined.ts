import { __ } from '@wordpress/i18n';
import { askCulprit } from '../diagnosis/advice';
import { named, who } from '../diagnosis/culprit';
import { besides } from '../diagnosis/doubts';
import { probeHeaderLost } from '../diagnosis/patterns';
import { whereRefused } from '../diagnosis/place';
import { all, any, failed, is, not, passed } from '../diagnosis/conditions';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text, textWhen } from '../diagnosis/text';

/** No cause fits, or not every question was answered. Says what is known and guesses nothing. */
export const undetermined: Rule = defineRule( {
	id: 'undetermined',
	severity: 'undetermined',
	confidence: null,
	layer: null,
	needs: [],
	when: all(),
	fallback: true,
	title: [
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s refuses REST requests', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s refuses REST requests', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s refuses REST requests', 'rest-health' ),
		} ),
		textWhen( is( 'index.outcome', null ), __( 'No checkup has run yet', 'rest-health' ) ),
		textWhen(
			all( is( 'vantage', 'loopback' ), failed( 'staticFile' ) ),
			__( 'This site cannot ask itself, so the server can tell nothing', 'rest-health' )
		),
		textWhen(
			any( failed( 'index' ), failed( 'visitor' ), failed( 'pageNonce' ) ),
			__( 'REST requests fail, and REST Health cannot tell yet who refuses them', 'rest-health' )
		),
		text( __( 'Some questions were not answered as they should be', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			is( 'index.outcome', null ),
			__(
				'What WordPress knows about itself shows no fault. Whether requests arrive can only be seen by sending some.',
				'rest-health'
			)
		),
		textWhen(
			not( is( 'culprit.trace.refused.kind', null ) ),
			__(
				'The answers fit none of the causes that REST Health knows, or fit several. What was seen is listed here, and the report holds all of it.',
				'rest-health'
			)
		),
		text(
			__(
				'The answers fit none of the causes that REST Health knows, or fit several. So it names nobody. What was seen is listed here, and the report holds all of it.',
				'rest-health'
			)
		),
	],
	fix: [
		...askCulprit,
		textWhen( is( 'index.outcome', null ), __( 'Run the checkup.', 'rest-health' ) ),
		text(
			__(
				'Run the checkup again; if the answer stays the same, copy the report and send it to your host or to the support of the plugin that fails.',
				'rest-health'
			)
		),
	],
	action: null,
	who: who( 'refused' ),
	where: whereRefused(),
	culprits: [ 'pageNonce', 'index', 'visitor', 'post', 'postBlocks' ],
	remarks: [
		textWhen(
			failed( 'index' ),
			/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
			__( 'A visitor’s request for the index was answered %1$s with the code %2$s.', 'rest-health' ),
			'index.status',
			'index.code'
		),
		textWhen(
			all( failed( 'index' ), is( 'index.code', null ) ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__( 'A visitor’s request for the index was answered %1$s.', 'rest-health' ),
			'index.status'
		),
		textWhen(
			is( 'index.outcome', 'timed-out' ),
			__( 'A visitor’s request for the index was not answered in time.', 'rest-health' )
		),
		textWhen(
			is( 'index.outcome', 'unanswered' ),
			__( 'A visitor’s request for the index broke off without an answer.', 'rest-health' )
		),
		textWhen(
			failed( 'pageNonce' ),
			/* translators: %1$s: an HTTP status code, for example 403. %2$s: an error code, for example rest_forbidden. */
			__( 'With your login and nonce, the answer was %1$s with the code %2$s.', 'rest-health' ),
			'pageNonce.status',
			'pageNonce.code'
		),
		textWhen(
			all( failed( 'pageNonce' ), is( 'pageNonce.code', null ) ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__( 'With your login and nonce, the answer was %1$s.', 'rest-health' ),
			'pageNonce.status'
		),
		textWhen( passed( 'pageNonce' ), __( 'With your login and nonce, reading works.', 'rest-health' ) ),
		textWhen(
			any( is( 'index.body', 'json-cut' ), is( 'pageNonce.body', 'json-cut' ) ),
			__( 'The answer begins as JSON and breaks off.', 'rest-health' )
		),
		textWhen(
			any( is( 'index.body', 'too-large' ), is( 'pageNonce.body', 'too-large' ) ),
			__( 'The answer is larger than 256 KB, far more than it should be.', 'rest-health' )
		),
		textWhen(
			any( is( 'index.body', 'empty' ), is( 'pageNonce.body', 'empty' ) ),
			__( 'The answer is empty.', 'rest-health' )
		),
		textWhen(
			any( is( 'index.body', 'html' ), is( 'pageNonce.body', 'html' ) ),
			__( 'The answer is a web page instead of JSON.', 'rest-health' )
		),
		textWhen(
			all( is( 'vantage', 'loopback' ), failed( 'staticFile' ) ),
			__(
				'The server could not fetch even a plain file of this site from itself, so it cannot tell how others fare. Open this page with JavaScript, and the browser will ask.',
				'rest-health'
			)
		),
		textWhen(
			all( failed( 'postBlocks' ), passed( 'post' ) ),
			/* translators: %1$s: an HTTP status code, for example 403. */
			__( 'One paragraph, sent as the block editor sends it, was answered %1$s.', 'rest-health' ),
			'postBlocks.status'
		),
		textWhen( passed( 'ajax' ), __( 'WordPress itself answers: admin-ajax works.', 'rest-health' ) ),
		textWhen( failed( 'ajax' ), __( 'admin-ajax does not answer as it should either.', 'rest-health' ) ),
		textWhen(
			passed( 'loopbackVisitor' ),
			__( 'When the site asks itself, the REST API answers.', 'rest-health' )
		),
		textWhen( passed( 'internal' ), __( 'Inside PHP, without HTTP, the route answers.', 'rest-health' ) ),
		textWhen(
			probeHeaderLost,
			__(
				'Requests arrive without the header X-REST-Health-Probe, so REST Health cannot see from inside WordPress who refuses.',
				'rest-health'
			)
		),
		...besides( 'pageNonce', 'index', 'visitor', 'post', 'postBlocks' ),
	],
} );
