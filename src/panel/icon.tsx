/** Shape first, colour second: every icon can be told by its outline. Drawn on 24 × 24. */
const PATHS = {
	cross: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm4.6 13.2-1.4 1.4L12 13.4l-3.2 3.2-1.4-1.4 3.2-3.2-3.2-3.2 1.4-1.4 3.2 3.2 3.2-3.2 1.4 1.4-3.2 3.2 3.2 3.2Z',
	bang: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm1 15h-2v-2h2v2Zm0-4h-2V7h2v6Z',
	check: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm-1.4 14.4-4-4L8 11l2.6 2.6L16 8.2l1.4 1.4-6.8 6.8Z',
	info: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm1 15h-2v-6h2v6Zm0-8h-2V7h2v2Z',
	lock: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm4 14.5H8V11h1V9.5a3 3 0 0 1 6 0V11h1v5.5ZM10.5 11h3V9.5a1.5 1.5 0 0 0-3 0V11Z',
	ask: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm1 15.5h-2v-2h2v2Zm.9-5.7c-.7.6-.9.9-.9 1.7h-2c0-1.7.6-2.4 1.5-3.1.7-.6 1-.9 1-1.6 0-.7-.6-1.3-1.5-1.3s-1.5.6-1.5 1.5h-2C8.5 7 10 5.5 12 5.5s3.5 1.4 3.5 3.2c0 1.5-.8 2.4-1.6 3.1Z',
	wait: 'M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm4 13.2L11 12.5V6h2v5.3l4 2.1-1 1.8Z',
	tick: 'm9.5 17.5-5-5L6 11l3.5 3.5L18 6l1.5 1.5-10 10Z',
	x: 'm17.5 8-1.5-1.5-4 4-4-4L6.5 8l4 4-4 4L8 17.5l4-4 4 4 1.5-1.5-4-4 4-4Z',
	padlock: 'M17 10h-1V8a4 4 0 0 0-8 0v2H7v9h10v-9Zm-7.5 0V8a2.5 2.5 0 0 1 5 0v2h-5Z',
	copy: 'M8 4h11v12h-3v4H5V8h3V4Zm1.5 1.5V8H16v6.5h1.5v-9h-8Zm-3 4v9h8v-9h-8Z',
	download: 'M12.8 4v9l3.2-3.2 1 1.1-5 5-5-5 1-1.1 3.2 3.2V4h1.6ZM5 18.5h14V20H5v-1.5Z',
	again: 'M12 5a7 7 0 0 1 5.5 2.7V5H19v5.5h-5.5V9h3A5.5 5.5 0 1 0 17.4 13h1.5A7 7 0 1 1 12 5Z',
	chevron: 'm12 15.5-6-6 1-1 5 5 5-5 1 1-6 6Z',
} as const;

export type IconName = keyof typeof PATHS;

interface Props {
	readonly name: IconName;
	readonly size?: number;
}

/** A picture beside words that say the same, so it is hidden from screen readers. */
export const Icon = ( { name, size = 20 }: Props ) => (
	<svg width={ size } height={ size } viewBox="0 0 24 24" aria-hidden="true" focusable="false">
		<path d={ PATHS[ name ] } />
	</svg>
);
