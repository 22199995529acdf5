import { __ } from '@wordpress/i18n';
import { all, any, passed } from '../diagnosis/conditions';
import { firewallLog } from '../diagnosis/logs';
import { defineRule, type Rule } from '../diagnosis/rule';
import { ELSEWHERE, onlyUpdating, stopped } from '../diagnosis/saving';
import { answered, atItsSetting, placed, spokenOf as refused, stoppedBy } from '../diagnosis/saving-words';
import { text, textWhen } from '../diagnosis/text';

/** By whose page it was is told by these; the others differ in nothing that matters here. */
const TOLD = [ 'saveTemplate', 'savePattern', 'saveBatch' ] as const;

/**
 * Covers: a paragraph that may be saved as a post and nowhere else: the exclusions for WordPress of the OWASP core rule set 3 spare the routes of
 * posts and pages alone; a rule about the address of one route.
 */
export const savingElsewhereRefused: Rule = defineRule( {
	id: 'saving-elsewhere-refused',
	severity: 'critical',
	confidence: 'very-likely',
	...stoppedBy( TOLD ),
	property: 'content',
	needs: [ 'postBlocks' ],
	shows: ELSEWHERE,
	when: all( onlyUpdating, passed( 'postBlocks' ), any( ...ELSEWHERE.map( stopped ) ) ),
	title: [ text( __( 'Posts can be saved, and something refuses to save other things', 'rest-health' ) ) ],
	explanation: [
		...answered(
			ELSEWHERE,
			/* translators: %1$s: an HTTP status code, for example 403. */
			__(
				'The same paragraph was sent to several routes: at that of posts it reached WordPress; elsewhere it was answered %1$s by something before WordPress. So a rule is switched off for posts, and still works at other addresses that the editor saves to.',
				'rest-health'
			),
			__(
				'The same paragraph was sent to several routes: at that of posts it reached WordPress; elsewhere the connection broke off. So a rule is switched off for posts, and still works at other addresses that the editor saves to.',
				'rest-health'
			)
		),
	],
	fix: [
		...atItsSetting(
			TOLD,
			/* translators: %1$s: name of a product. %2$s: where it has the setting. */
			__(
				'In %1$s, at %2$s, find the rule that refused this request, and except all addresses below /wp-json/wp/v2/ from that one rule.',
				'rest-health'
			)
		),
		text(
			__(
				'Ask your host to extend the firewall’s exception for posts to all addresses below /wp-json/wp/v2/ and /wp-json/batch/v1; the exclusions for WordPress of the OWASP core rule set 3 spare posts and pages alone.',
				'rest-health'
			)
		),
	],
	action: null,
	letter: [
		text(
			__(
				'The firewall in front of WordPress lets what is sent to /wp-json/wp/v2/posts pass and refuses the same text at other addresses that the WordPress editor saves to (pages, templates, patterns, menus, styles, comments, media or /wp-json/batch/v1). In the OWASP core rule set 3, the exclusions for WordPress spare posts and pages alone. Please extend that exception to all addresses below /wp-json/wp/v2/ and to /wp-json/batch/v1.',
				'rest-health'
			)
		),
	],
	log: firewallLog,
	affected: [ text( __( 'Whoever saves what is named below', 'rest-health' ) ) ],
	remarks: [
		textWhen( refused( 'savePage' ), __( 'Refused: pages.', 'rest-health' ) ),
		textWhen( refused( 'saveTemplate' ), __( 'Refused: templates (Site Editor).', 'rest-health' ) ),
		textWhen( refused( 'saveTemplatePart' ), __( 'Refused: template parts (Site Editor).', 'rest-health' ) ),
		textWhen( refused( 'savePattern' ), __( 'Refused: patterns.', 'rest-health' ) ),
		textWhen( refused( 'saveNavigation' ), __( 'Refused: navigation menus.', 'rest-health' ) ),
		textWhen( refused( 'saveStyles' ), __( 'Refused: styles (Site Editor).', 'rest-health' ) ),
		textWhen( refused( 'saveCustom' ), __( 'Refused: a post type of a plugin or theme.', 'rest-health' ) ),
		textWhen( refused( 'saveComment' ), __( 'Refused: comments.', 'rest-health' ) ),
		textWhen( refused( 'saveMedia' ), __( 'Refused: descriptions of files in the media library.', 'rest-health' ) ),
		textWhen(
			refused( 'saveBatch' ),
			__( 'Refused: several changes at once (batch), as widgets and menus are saved.', 'rest-health' )
		),
		...placed,
	],
} );
