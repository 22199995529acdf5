import { __ } from '@wordpress/i18n';
import { Icon } from './icon';
import type { CellState } from './path';

/** One layer of one row: a sign, and the same in words. */
export const PathCell = ( { state }: { readonly state: CellState } ) => (
	<td role="cell" className={ `stop is-${ state }` }>
		<span className="dot">
			<Sign state={ state } />
		</span>
		<span className="screen-reader-text">{ stateWords( state ) }</span>
	</td>
);

function Sign( { state }: { readonly state: CellState } ) {
	switch ( state ) {
		case 'passed':
			return <Icon name="tick" />;
		case 'stopped':
			return <Icon name="x" />;
		case 'closed':
			return <Icon name="padlock" size={ 18 } />;
		case 'trying':
			return <Icon name="wait" />;
		case 'unsure':
			return <span aria-hidden="true">?</span>;
		default:
			return null;
	}
}

function stateWords( state: CellState ): string {
	switch ( state ) {
		case 'passed':
			return __( 'passed', 'rest-health' );
		case 'stopped':
			return __( 'stopped here', 'rest-health' );
		case 'closed':
			return __( 'closed here by a setting', 'rest-health' );
		case 'unreached':
			return __( 'not reached', 'rest-health' );
		case 'unsure':
			return __( 'perhaps stopped here', 'rest-health' );
		case 'absent':
			return __( 'none seen', 'rest-health' );
		case 'not-tried':
			return __( 'not tried', 'rest-health' );
		case 'trying':
			return __( 'asking now', 'rest-health' );
	}
}
