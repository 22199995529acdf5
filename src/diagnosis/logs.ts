import { __ } from '@wordpress/i18n';
import { any, is } from './conditions';
import { text, textWhen, type Text } from './text';

/*
 * Which line to look for in which log. Where nginx stands before Apache, whose page came tells which of the two answered. The lines of
 * Apache, nginx and ModSecurity were seen in runs of their own; Apache writes none for a RewriteRule with [F], nginx none for a return.
 */

/** Of a refusal that the server itself, or a firewall in it, made before WordPress was asked. */
export const refusalLog: readonly Text[] = [
	textWhen(
		any( is( 'index.page', 'nginx' ), is( 'post.page', 'nginx' ) ),
		__(
			'nginx’s error log (often /var/log/nginx/error.log), at that minute: “access forbidden by rule” is a deny of the configuration. If there is no line, a return 403 answered, and only the access log shows it.',
			'rest-health'
		)
	),
	textWhen(
		any( is( 'index.page', 'apache' ), is( 'post.page', 'apache' ) ),
		__(
			'Apache’s error log (often /var/log/apache2/error.log), at that minute: “AH01630: client denied by server configuration” is a Require or Deny; “ModSecurity: Access denied” is a firewall rule, the first [id "…"] that is not 949110 or 980130 names it. If there is no line, a RewriteRule with [F] answered.',
			'rest-health'
		)
	),
	textWhen(
		is( 'server.software', 'litespeed' ),
		__(
			'LiteSpeed’s error log (in the hosting panel, or below /usr/local/lsws/logs), at that minute: a line with this address, and whether it speaks of mod_security.',
			'rest-health'
		)
	),
	textWhen(
		is( 'server.software', 'microsoft-iis' ),
		__(
			'IIS’s log (below inetpub\\logs\\LogFiles), at that minute: the line with this address; its columns sc-status and sc-substatus together tell the reason (403.x, 404.6, 404.11).',
			'rest-health'
		)
	),
];

/** Of a firewall in or on the server. */
export const firewallLog: readonly Text[] = [
	textWhen(
		is( 'server.software', 'apache', 'nginx', 'litespeed' ),
		__(
			'The server’s error log or ModSecurity’s audit log (often modsec_audit.log), at that minute: a line with this address and [id "…"]. Rules 949110, 959100, 980130 and 980170 only add up; another id in the same lines is the cause.',
			'rest-health'
		)
	),
	text( __( 'The firewall’s own log, at that minute: the line with this address names the rule.', 'rest-health' ) ),
];

/** Of PHP that broke off or was too slow. */
export const phpLog: readonly Text[] = [
	textWhen(
		is( 'server.debugLog', true ),
		__(
			'wp-content/debug.log (or where WP_DEBUG_LOG points), at that minute: the line that begins with “PHP Fatal error” names file and line.',
			'rest-health'
		)
	),
	text(
		__(
			'PHP’s error log (in the hosting panel, or where error_log in Tools → Site Health → Info → Server points), at that minute: the line that begins with “PHP Fatal error” names file and line.',
			'rest-health'
		)
	),
];
