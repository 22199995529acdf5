import { icons } from '../in-page';

export type IconName = keyof typeof icons;

interface Props {
	readonly name: IconName;
	readonly size?: number;
}

/** A picture beside words that say the same, so it is hidden from screen readers. */
export const Icon = ( { name, size = 20 }: Props ) => (
	<svg width={ size } height={ size } viewBox="0 0 24 24" aria-hidden="true" focusable="false">
		<path d={ icons[ name ] } />
	</svg>
);
