import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Run } from '../checkup/run';
import type { Settings } from '../settings';

interface Props {
	readonly run: Run;
	readonly settings: Settings;
	readonly onConsent: () => void;
}

/** Offers the probes that need consent, with what they do and the danger said before the button. Left out when they were asked or would not be. */
export const DeepCheckup = ( { run, settings, onConsent }: Props ) =>
	isOffered( run, settings ) ? (
		<section className="rest-health__section" aria-labelledby="rest-health-deep">
			<h2 id="rest-health-deep">{ __( 'Saving fails only sometimes?', 'rest-health' ) }</h2>
			<p>
				{ __(
					'This tries what firewalls look at, one after the other: blocks of many kinds, PUT and DELETE, a text of 140,000 bytes, uploads and forms, and each route that the editor saves to. If something is refused, it goes on until it knows which kind of block, or which size. It takes about a minute, and nothing is saved: every request names a post that cannot exist.',
					'rest-health'
				) }
			</p>
			<p>
				<strong>
					{ __(
						'A firewall may count what it refuses and ban your address for a while, from this site and from its dashboard.',
						'rest-health'
					) }
				</strong>
			</p>
			<Button variant="secondary" size="compact" data-rest-health-action="deep" onClick={ onConsent }>
				{ __( 'Agree and ask on', 'rest-health' ) }
			</Button>
		</section>
	) : null;

const isOffered = ( { evidence }: Run, { probes }: Settings ): boolean =>
	evidence.post?.passed === true &&
	probes.some( ( { needsConsent, name } ) => needsConsent === true && evidence[ name ] === undefined ) &&
	! probes.some( ( { needsConsent, name } ) => needsConsent === true && evidence[ name ] !== undefined );
