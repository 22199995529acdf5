import { is, type Condition } from '../diagnosis/conditions';
import type { Text } from '../diagnosis/text';
import type { Property } from '../evidence';

/**
 * How sure it is that the exception helps and is narrow. `seen`: tried on that product, where an attack elsewhere was still refused.
 * `documented`: its maker says so. `unsure`: read from users or by analogy; the card says so.
 */
export type Sure = 'seen' | 'documented' | 'unsure';

/** The narrowest exception from what refuses one part of a request, in one product. */
export interface Exception {
	/** The product and the property: `crs-3-content`. */
	readonly id: string;
	/** What is refused: a finding with this property offers the exception. */
	readonly property: Property;
	/** The product’s name, which is not translated: "ModSecurity, OWASP CRS 3". */
	readonly product: string;
	/** What to do, in order: one sentence each. */
	readonly steps: readonly [ Text, ...Text[] ];
	/** What to copy, in the product’s own language; where it goes, the steps say. Null: it is set on a screen. */
	readonly code: string | null;
	readonly sure: Sure;
	/** Where that is known from. */
	readonly source: string;
	/** That product was seen on this site: such exceptions stand first, others are folded. */
	readonly when: Condition;
}

/** Nothing that is asked can show this product. */
export const neverSeen: Condition = is( 'vantage', null );
