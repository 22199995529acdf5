import { Card } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import { Icon } from './icon';
import { visible } from './visible-text';

/** The checkup itself failed, which says nothing about the site. */
export const ErrorCard = ( { problem }: { readonly problem: string } ) => (
	<Card as="section" className="rest-health-verdict is-unsure" aria-labelledby="rest-health-error">
		<div className="rest-health-verdict__say">
			<div className="rest-health-verdict__icon">
				<Icon name="ask" size={ 40 } />
			</div>
			<div>
				<h2 id="rest-health-error" tabIndex={ -1 }>
					{ __( 'The checkup could not be finished', 'rest-health' ) }
				</h2>
				<p>
					{ __(
						'Something in this page stopped it, so it says nothing about the REST API. Reload the page and run it again.',
						'rest-health'
					) }
				</p>
				<p>
					<code>{ visible( problem ) }</code>
				</p>
			</div>
		</div>
	</Card>
);
