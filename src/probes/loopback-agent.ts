import { __ } from '@wordpress/i18n';
import { all, any, failed, is, passed } from '../diagnosis/conditions';
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
		all( failed( 'loopbackVisitor' ), is( 'loopbackVisitor.outcome', 'answered' ) ),
		all( passed( 'loopbackVisitor' ), any( failed( 'index' ), failed( 'visitor' ) ) )
	),
	label: __( 'Visitor with the name of this browser, the server asks itself', 'rest-health' ),
};
