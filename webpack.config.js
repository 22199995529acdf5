const path = require( 'path' );
const DependencyExtractionWebpackPlugin = require( '@wordpress/dependency-extraction-webpack-plugin' );
const defaults = require( '@wordpress/scripts/config/webpack.config' );

/** The one that wp-scripts uses, without a dependency of our own. */
const { constructor: MiniCssExtractPlugin } = defaults.plugins.find(
	( { constructor } ) => constructor.name === 'MiniCssExtractPlugin'
);

/** The stylesheet has logical properties only, so it needs no twin for languages that are written from right to left. */
const REPLACED = [ DependencyExtractionWebpackPlugin.name, MiniCssExtractPlugin.name, 'RtlCssPlugin' ];

/**
 * WordPress has the script handle `react-jsx-runtime` only since 6.6, and we open on 6.5. So JSX is turned into calls of
 * wp.element.createElement by a runtime of our own, which fits whatever React the site ships.
 */
module.exports = {
	...defaults,
	entry: { index: path.resolve( __dirname, 'src/panel/index.tsx' ) },
	resolve: {
		...defaults.resolve,
		alias: {
			...defaults.resolve.alias,
			'react/jsx-runtime': path.resolve( __dirname, 'src/panel/jsx-runtime.ts' ),
		},
	},
	// The usual division makes a chunk of the stylesheet, and the script then carries code that waits for chunks.
	optimization: { ...defaults.optimization, splitChunks: false },
	plugins: [
		...defaults.plugins.filter( ( { constructor } ) => ! REPLACED.includes( constructor.name ) ),
		new MiniCssExtractPlugin( { filename: 'style-[name].css' } ),
		new DependencyExtractionWebpackPlugin( {
			useDefaults: true,
			requestToExternal: ( request ) => ( request === 'react/jsx-runtime' ? false : undefined ),
		} ),
	],
};
