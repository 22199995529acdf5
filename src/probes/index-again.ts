import { __ } from '@wordpress/i18n';
import { all, any, failed, not, passed } from '../diagnosis/conditions';
import { refusedInRest } from '../diagnosis/patterns';
import type { Probe } from './probe';

/** The same again, to tell a refusal from an unstable site. Where REST itself refused two requests alike, a third would only use up what saving needs. */
export const indexAgain: Probe = {
	name: 'indexAgain',
	group: 'reading',
	by: 'fetch',
	target: 'index',
	identity: 'visitor',
	form: 'root',
	method: 'GET',
	inTurn: true,
	when: all(
		failed( 'index' ),
		any( passed( 'pageNonce' ), passed( 'pageNonceAgain' ) ),
		not( all( refusedInRest( 'index' ), refusedInRest( 'queryForm' ) ) )
	),
	label: __( 'Visitor, asked again', 'rest-health' ),
};
