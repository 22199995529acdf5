import { __ } from '@wordpress/i18n';
import { all, any, failed, is, not, passed } from '../diagnosis/conditions';
import { refusedInRest } from '../diagnosis/patterns';
import type { Probe } from './probe';

/** The same with this browser’s User-Agent: whether WordPress’s own is what is refused, or the browser’s. */
export const loopbackAgent: Probe = {
	name: 'loopbackAgent',
	group: 'server',
	by: 'loopback',
	target: 'self-test',
	identity: 'visitor',
	form: 'root',
	method: 'GET',
	agent: 'browser',
	when: any(
		all(
			failed( 'loopbackVisitor' ),
			is( 'loopbackVisitor.outcome', 'answered' ),
			// Then it is no matter of names, or the index would have passed.
			not( all( refusedInRest( 'loopbackVisitor' ), refusedInRest( 'index' ) ) )
		),
		all( passed( 'loopbackVisitor' ), any( failed( 'index' ), failed( 'visitor' ) ) )
	),
	label: __( 'Visitor with the name of this browser, the server asks itself', 'rest-health' ),
};
