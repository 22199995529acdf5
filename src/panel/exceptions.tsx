import { __, sprintf } from '@wordpress/i18n';
import type { Finding } from '../diagnosis/diagnose';
import type { Evidence } from '../evidence';
import type { Settings } from '../settings';
import { Coded } from './coded';
import { CopyButton } from './copy-button';
import { exceptionsFor, type Offered } from './exceptions-for';

interface Props {
	readonly finding: Finding;
	readonly settings: Settings;
	/** What shows it; null when only the verdict was kept. */
	readonly evidence: Evidence | null;
}

/** Where to make the narrowest exception: in products that were seen here, and folded in all others that are known. */
export function Exceptions( { finding, settings, evidence }: Props ) {
	const known = evidence ?? { vantage: 'browser', server: settings.server };
	const { seen, others } = exceptionsFor( finding, settings.exceptions, known );
	return seen.length + others.length === 0 ? null : (
		<div className="rest-health-known rest-health-exceptions">
			<h3>{ __( 'Where to make the exception', 'rest-health' ) }</h3>
			{ seen.map( ( one ) => (
				<One key={ one.id } exception={ one } open />
			) ) }
			{ others.length > 0 && (
				<details>
					<summary>{ othersWords( seen.length, others.length ) }</summary>
					{ others.map( ( one ) => (
						<One key={ one.id } exception={ one } open={ false } />
					) ) }
				</details>
			) }
		</div>
	);
}

const othersWords = ( seen: number, others: number ): string => {
	const words =
		seen === 0
			? /* translators: %d: number of products. */
				__( 'In each of %d products, if your host says which one it is', 'rest-health' )
			: /* translators: %d: number of products. */
				__( 'In %d other products', 'rest-health' );
	return sprintf( words, others );
};

/** What to do in one product, step by step. */
const One = ( { exception, open }: { readonly exception: Offered; readonly open: boolean } ) => (
	<details open={ open } data-rest-health-exception={ exception.id }>
		<summary>{ exception.product }</summary>
		<ol>
			{ exception.steps.map( ( step ) => (
				<li key={ step }>
					<Coded text={ step } />
				</li>
			) ) }
		</ol>
		{ exception.code !== null && (
			<>
				<pre className="is-code">{ exception.code }</pre>
				<CopyButton
					label={ __( 'Copy code', 'rest-health' ) }
					/* translators: %s: name of a product. Begins like “Copy code”. */
					name={ sprintf( __( 'Copy code for %s', 'rest-health' ), exception.product ) }
					spoken={ __( 'Code copied.', 'rest-health' ) }
					text={ () => exception.code ?? '' }
					onBlocked={ () => {} }
				/>
			</>
		) }
		<p>
			<small>{ sureWords( exception ) }</small>
		</p>
	</details>
);

/** How sure it is. The same in includes/class-exceptions.php. */
function sureWords( { sure, source }: Offered ): string {
	switch ( sure ) {
		case 'seen':
			/* translators: %s: where that is known from. */
			return sprintf( __( 'Seen to work: %s', 'rest-health' ), source );
		case 'documented':
			/* translators: %s: where that is known from. */
			return sprintf( __( 'Documented, not tried: %s', 'rest-health' ), source );
		case 'unsure':
			/* translators: %s: where that is known from. */
			return sprintf( __( 'Not sure, try it with care: %s', 'rest-health' ), source );
	}
}
