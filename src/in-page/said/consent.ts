import { __ } from '@wordpress/i18n';

/** What is said before anything is asked that needs consent. Whose address may be banned for it depends on who asks. */
const deep = {
	heading: __( 'Saving fails only sometimes?', 'rest-health' ),
	asks: __(
		'This tries what firewalls look at, one after the other: blocks of many kinds, PUT and DELETE, a text of 140,000 bytes, uploads and forms, and each route that the editor saves to.',
		'rest-health'
	),
	harmless: __( 'Nothing is saved: every request names a post that cannot exist.', 'rest-health' ),
};

export const consent = { deep };
