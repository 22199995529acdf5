import { __ } from '@wordpress/i18n';
import { all, any, is, not, type Condition } from '../diagnosis/conditions';
import { steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { CARRIERS } from '../diagnosis/saving';
import { onlyWhen, text, textWhen, type Text } from '../diagnosis/text';

type Carrier = ( typeof CARRIERS )[ number ];

/** What arrived is not what was sent. A long text of which nothing arrived was more than PHP takes, which is another matter. */
const changed = ( name: Carrier ): Condition =>
	name === 'postLarge'
		? all( is( 'postLarge.arrived', 'changed' ), not( is( 'postLarge.seenBytes', 0 ) ) )
		: is( `${ name }.arrived`, 'changed' );

const ofChanged = ( say: ( name: Carrier ) => readonly Text[] ): readonly Text[] =>
	CARRIERS.flatMap( ( name ) => onlyWhen( changed( name ), say( name ) ) );

/** Covers: a proxy, an edge or a firewall that rewrites what passes (words, links, e-mail addresses), or drops it, instead of refusing it. */
export const contentRewritten: Rule = defineRule( {
	id: 'content-rewritten',
	severity: 'critical',
	confidence: 'proven',
	layer: null,
	needs: [],
	when: all( any( ...CARRIERS.map( changed ) ), steady ),
	title: [
		...ofChanged( ( name ) => [
			textWhen(
				is( `${ name }.seenBytes`, 0 ),
				__( 'What is saved gets lost on its way to WordPress', 'rest-health' )
			),
		] ),
		text( __( 'What is saved is changed on its way to WordPress', 'rest-health' ) ),
	],
	explanation: [
		...ofChanged( ( name ) => [
			textWhen(
				is( `${ name }.seenBytes`, 0 ),
				/* translators: %1$s: a number of bytes. */
				__(
					'A text of %1$s bytes was sent to a route where nothing can be saved. WordPress was asked, and nothing of it had arrived. So something on the way takes away what is sent, and lets the request pass.',
					'rest-health'
				),
				`${ name }.sentBytes`
			),
			text(
				/* translators: %1$s: a number of bytes. %2$s: a number of bytes. */
				__(
					'A text of %1$s bytes was sent to a route where nothing can be saved, and %2$s bytes arrived, which are not the same ones (by their SHA-256). So something on the way rewrites what is sent, and posts may be saved in another form than they were written.',
					'rest-health'
				),
				`${ name }.sentBytes`,
				`${ name }.seenBytes`
			),
		] ),
		text(
			__(
				'What was sent to a route where nothing can be saved is not what arrived there. So something on the way rewrites what is sent.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'Look into the posts that were saved lately, and ask your host which proxy, firewall or CDN rewrites what is sent to addresses below /wp-json/, and to switch that off for them.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'The bodies of POST requests to this site’s REST API (addresses below /wp-json/) arrive at WordPress changed: another SHA-256 than what the browser sent. Please tell me which proxy, firewall or module rewrites requests, and switch that off for these addresses.',
				'rest-health'
			)
		),
	],
	who: [ text( __( 'A proxy, a firewall, a CDN or a module of the web server', 'rest-health' ) ) ],
	where: [ text( __( 'Between the browser and PHP', 'rest-health' ) ) ],
	affected: [ text( __( 'Everybody who saves', 'rest-health' ) ) ],
} );
