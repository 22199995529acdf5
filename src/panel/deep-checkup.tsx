import { Button } from '@wordpress/components';
import { __ } from '@wordpress/i18n';
import type { Run } from '../checkup/run';
import { said } from '../in-page';
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
			<h2 id="rest-health-deep">{ said.deep.heading }</h2>
			<p>
				{ said.deep.asks }{ ' ' }
				{ __(
					'If something is refused, it goes on until it knows which kind of block, or which size. It takes about a minute.',
					'rest-health'
				) }{ ' ' }
				{ said.deep.harmless }
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
