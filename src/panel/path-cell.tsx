import { said } from '../in-page';
import { Icon } from './icon';
import type { CellState } from './path';

/** One layer of one row: a sign, and the same in words. */
export const PathCell = ( { state }: { readonly state: CellState } ) => (
	<td role="cell" className={ `stop is-${ state }` }>
		<span className="dot">
			<Sign state={ state } />
		</span>
		<span className="screen-reader-text">{ said.cell[ state ] }</span>
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
