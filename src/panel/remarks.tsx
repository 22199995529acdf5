import { __ } from '@wordpress/i18n';
import type { Finding } from '../diagnosis/diagnose';
import { Icon } from './icon';

/** What is known besides. Where no cause is named, that is the verdict. */
export const Remarks = ( { finding: { remarks, severity } }: { readonly finding: Finding } ) =>
	remarks.length === 0 ? null : (
		<div className="rest-health-known">
			<div>
				<h3>
					{ severity === 'undetermined'
						? __( 'What is known', 'rest-health' )
						: __( 'Also good to know', 'rest-health' ) }
				</h3>
				<ul>
					{ remarks.map( ( remark ) => (
						<li key={ remark } className={ severity === 'undetermined' ? 'is-yes' : undefined }>
							<Icon name={ severity === 'undetermined' ? 'tick' : 'info' } />
							<span>{ remark }</span>
						</li>
					) ) }
				</ul>
			</div>
		</div>
	);
