import { __ } from '@wordpress/i18n';
import type { ReactNode } from 'react';
import type { Finding } from '../diagnosis/diagnose';
import type { Exchange } from '../evidence';
import { said } from '../in-page';
import { Coded } from './coded';
import { outcomeWords } from './outcome';
import { visible } from './visible-text';

interface Props {
	readonly finding: Finding;
	readonly answer: Exchange | null;
}

/** Who, where, which answer, who is affected; what is not known is left out. */
export function Facts( { finding, answer }: Props ) {
	const { who, where, layer, affected, severity } = finding;
	if ( severity === 'good' || ( who ?? where ?? layer ?? affected ?? answer ) === null ) {
		return null;
	}
	return (
		<dl className="rest-health-facts">
			{ who !== null && <Fact name={ __( 'Who', 'rest-health' ) }>{ who }</Fact> }
			{ ( layer !== null || where !== null ) && (
				<Fact name={ __( 'Where', 'rest-health' ) }>
					{ layer !== null && said.where[ layer ] }
					{ where !== null && (
						<small>
							<Coded text={ where } />
						</small>
					) }
				</Fact>
			) }
			{ answer !== null && (
				<Fact name={ __( 'Answer', 'rest-health' ) }>
					{ answer.status ?? outcomeWords( answer ) }{ ' ' }
					{ answer.code !== null && <code>{ visible( answer.code ) }</code> }
				</Fact>
			) }
			{ affected !== null && <Fact name={ __( 'Who is affected', 'rest-health' ) }>{ affected }</Fact> }
		</dl>
	);
}

interface FactProps {
	readonly name: string;
	readonly children: ReactNode;
}

const Fact = ( { name, children }: FactProps ) => (
	<div>
		<dt>{ name }</dt>
		<dd>{ children }</dd>
	</div>
);
