import { __ } from '@wordpress/i18n';
import { all, is, not, passed } from '../diagnosis/conditions';
import { anothersAnswer, probeHeaderLost as lost, steady } from '../diagnosis/patterns';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';

/** Covers: a proxy that passes only headers it knows. Nothing is wrong for people; only this plugin sees less. */
export const probeHeaderLost: Rule = defineRule( {
	id: 'probe-header-lost',
	severity: 'intended',
	confidence: 'very-likely',
	layer: 'edge',
	needs: [ 'pageNonce' ],
	when: all(
		lost,
		// Where something fails that no other rule knows, this must not be all that is said.
		passed( 'index' ),
		passed( 'pageNonce' ),
		is( 'visitor.passed', true, null ),
		is( 'post.passed', true, null ),
		is( 'postOverride.passed', true, null ),
		is( 'postBlocks.passed', true, null ),
		not( anothersAnswer ),
		steady
	),
	title: [ text( __( 'Requests arrive without the header by which REST Health knows its own', 'rest-health' ) ) ],
	explanation: [
		text(
			__(
				'Requests are answered as they should be, with your login and without. But each of them carried the header X-REST-Health-Probe, and WordPress got none of it. A proxy, a CDN or a firewall passes on only headers that it knows.',
				'rest-health'
			)
		),
	],
	fix: [
		text(
			__(
				'There is nothing to do for the site. If a request is refused one day and you want to know by whom, ask your host or CDN to let the request header X-REST-Health-Probe pass.',
				'rest-health'
			)
		),
	],
	action: null,
	who: [ text( __( 'A proxy, a CDN or a firewall', 'rest-health' ) ) ],
	where: [ text( __( 'Between the browser and PHP: the header X-REST-Health-Probe', 'rest-health' ) ) ],
	affected: [ text( __( 'Nobody; REST Health only cannot look inside WordPress', 'rest-health' ) ) ],
} );
