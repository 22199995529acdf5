import { __ } from '@wordpress/i18n';
import { all, any, is, passed, type Condition } from '../diagnosis/conditions';
import { named, who } from '../diagnosis/culprit';
import { whereDied } from '../diagnosis/place';
import { steady } from '../diagnosis/patterns';
import { onlyWhen, text, textWhen } from '../diagnosis/text';
import { defineRule, type Rule } from '../diagnosis/rule';
import type { ExchangeName } from '../evidence';

/** 503, come back later, in words of WordPress. */
const closed = ( name: ExchangeName ): Condition =>
	all(
		is( `${ name }.status`, 503 ),
		is( `${ name }.askedToWait`, true ),
		any(
			is( `${ name }.code`, 'wp_die' ),
			is( `${ name }.page`, 'wp-die', 'theme' ),
			is( `${ name }.trace.how`, 'wp-die' )
		)
	);

/** To everybody and before any plugin ran, as WordPress itself does it. */
const byWordPress = ( name: ExchangeName ): Condition =>
	all(
		closed( name ),
		any(
			is( `${ name }.trace.reached`, 'nothing' ),
			is( 'server.maintenance', 'running' ),
			// All of WordPress is closed, so that no trace could be fetched.
			all( is( `${ name }.trace.reached`, null ), is( 'ajax.status', 503 ), is( 'ajax.askedToWait', true ) )
		),
		is( `${ name }.trace.refused.name`, null )
	);

const core: Condition = any( byWordPress( 'index' ), byWordPress( 'pageNonce' ) );

/**
 * Covers: WordPress’s maintenance mode while an update runs (.maintenance), and plugins that keep visitors out in the same way while the
 * site is being built. A file that is older than ten minutes does nothing: left-behind-maintenance-file.
 */
export const maintenance: Rule = defineRule( {
	id: 'maintenance',
	severity: 'intended',
	confidence: 'very-likely',
	layer: 'wordpress',
	needs: [ 'index' ],
	when: all( any( core, all( closed( 'index' ), passed( 'pageNonce' ) ) ), steady ),
	explains: [ 'loopback-failure', 'ended-before-witness', 'rate-limited', 'ended-login' ],
	title: [
		textWhen( core, __( 'WordPress is in maintenance mode, usually for an update', 'rest-health' ) ),
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __( '%1$s keeps visitors out while the site is being built', 'rest-health' ),
			/* translators: %1$s: a theme with its version. */
			theme: __( 'The theme %1$s keeps visitors out while the site is being built', 'rest-health' ),
			/* translators: %1$s: a file name. */
			file: __( 'The file %1$s keeps visitors out while the site is being built', 'rest-health' ),
		} ),
		text( __( 'The site keeps visitors out while it is being built', 'rest-health' ) ),
	],
	explanation: [
		textWhen(
			core,
			__(
				'WordPress itself answered 503 and asked to come back later. It does that before any plugin runs, while it updates plugins, themes or itself, and for ten minutes at most.',
				'rest-health'
			)
		),
		text(
			__(
				'Visitors get 503 and are asked to come back later; you are let through. That is what maintenance and “coming soon” plugins do.',
				'rest-health'
			)
		),
	],
	fix: [
		textWhen(
			core,
			__(
				'Wait ten minutes and run the checkup again; if it still says so, delete the file .maintenance in the site’s main folder (by FTP or your host’s file manager).',
				'rest-health'
			)
		),
		...named( 'refused', {
			/* translators: %1$s: a plugin with its version. */
			plugin: __(
				'When the site is ready, switch the maintenance mode off in the settings of %1$s.',
				'rest-health'
			),
			/* translators: %1$s: a theme with its version. */
			theme: __(
				'When the site is ready, switch the maintenance mode off in the settings of the theme %1$s.',
				'rest-health'
			),
			/* translators: %1$s: a file name. */
			file: __( 'When the site is ready, ask whoever made the file %1$s to take it away.', 'rest-health' ),
		} ),
		text( __( 'When the site is ready, switch the maintenance mode off.', 'rest-health' ) ),
	],
	action: null,
	who: [ textWhen( core, __( 'WordPress, while it updates', 'rest-health' ) ), ...who( 'refused' ) ],
	where: [
		textWhen( core, __( '.maintenance in the site’s main folder', 'rest-health' ) ),
		...onlyWhen( is( 'culprit.trace.how', 'wp-die', 'exit' ), whereDied ),
	],
	culprits: [ 'index' ],
	affected: [
		textWhen( passed( 'pageNonce' ), __( 'Visitors; you are let through', 'rest-health' ) ),
		text( __( 'Everybody, for some minutes', 'rest-health' ) ),
	],
} );
