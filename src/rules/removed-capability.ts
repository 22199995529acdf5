import { __ } from '@wordpress/i18n';
import { all, any, failed, is, not, type Condition } from '../diagnosis/conditions';
import { named, who } from '../diagnosis/culprit';
import { steady } from '../diagnosis/patterns';
import { where } from '../diagnosis/place';
import { defineRule, type Rule } from '../diagnosis/rule';
import { text } from '../diagnosis/text';
import type { ExchangeName } from '../evidence';

const ASKED = [ 'pageNonce', 'post', 'postBlocks', 'postOverride' ] as const;

/** Refused by a check of capabilities, and not by somebody who was seen refusing: then the missing capability is the reason. */
const denied = ( name: ExchangeName ): Condition =>
	all(
		failed( name ),
		is( `${ name }.outcome`, 'answered' ),
		is( `${ name }.trace.refused.name`, null ),
		not( is( `${ name }.trace.denied.name`, null ) )
	);

/** Covers: user_has_cap and map_meta_cap filtered so that people lose what their role allows, in REST requests. */
export const removedCapability: Rule = defineRule( {
	id: 'removed-capability',
	severity: 'critical',
	confidence: 'very-likely',
	layer: 'route',
	needs: [ 'pageNonce' ],
	when: all( any( ...ASKED.map( denied ) ), steady ),
	explains: [ 'refused-after-authentication', 'refused-self-test', 'saving-refused-in-wordpress' ],
	title: [
		...named(
			'denied',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __( '%1$s takes away a capability that the REST API asks for', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __( 'The theme %1$s takes away a capability that the REST API asks for', 'rest-health' ),
				/* translators: %1$s: a file name. */
				file: __( 'The file %1$s takes away a capability that the REST API asks for', 'rest-health' ),
			},
			ASKED
		),
		text( __( 'A plugin or theme takes away a capability that the REST API asks for', 'rest-health' ) ),
	],
	explanation: [
		text(
			__(
				'WordPress knew you, and asked whether you may do this. Your role says yes, code said no, and so the request was refused.',
				'rest-health'
			)
		),
	],
	fix: [
		...named(
			'denied',
			{
				/* translators: %1$s: a plugin with its version. */
				plugin: __( 'Open the settings of %1$s and look for roles and capabilities.', 'rest-health' ),
				/* translators: %1$s: a theme with its version. */
				theme: __(
					'Ask whoever made the theme %1$s why it takes the capability away; its code is in the file named under Where.',
					'rest-health'
				),
				/* translators: %1$s: a file name. */
				file: __(
					'Ask whoever made the file %1$s why it takes the capability away; such a file has no switch on the Plugins screen.',
					'rest-health'
				),
			},
			ASKED
		),
		text(
			__(
				'On the Plugins screen, open the settings of each plugin that changes roles and capabilities.',
				'rest-health'
			)
		),
	],
	action: 'plugins',
	who: who( 'denied', ASKED ),
	where: where( 'denied', ASKED ),
	affected: [ text( __( 'People who are logged in', 'rest-health' ) ) ],
} );
