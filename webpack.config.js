const path = require( 'path' );
const DependencyExtractionWebpackPlugin = require( '@wordpress/dependency-extraction-webpack-plugin' );
const defaults = require( '@wordpress/scripts/config/webpack.config' );
const { require: requireTypeScript } = require( 'tsx/cjs/api' );

const { withoutWords } = requireTypeScript( './src/print/without-words.ts', __filename );

/** What PHP prints into the page; the script only names it. */
const IN_PAGE = path.resolve( __dirname, 'src/in-page' );

/** The one that wp-scripts uses, without a dependency of our own. */
const { constructor: MiniCssExtractPlugin } = defaults.plugins.find(
	( { constructor } ) => constructor.name === 'MiniCssExtractPlugin'
);

/** The stylesheet has logical properties only, so it needs no twin for languages that are written from right to left. */
const REPLACED = [ DependencyExtractionWebpackPlugin.name, MiniCssExtractPlugin.name, 'RtlCssPlugin' ];

/** The one that wp-scripts uses, once more over what it has made. No function of ours asks for its `this`, but for methods. */
const [ smaller ] = defaults.optimization.minimizer;
Object.assign( smaller.options.minimizer.options.compress, { passes: 4, ecma: 2020, unsafe_arrows: true, inline: 1 } );

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
	externals: ( { context, request }, done ) =>
		path.resolve( context, request ) === IN_PAGE ? done( null, [ 'restHealth', 'inPage' ], 'window' ) : done(),
	module: {
		...defaults.module,
		rules: [
			...defaults.module.rules,
			{
				test: /\.tsx?$/,
				// Before types and JSX are taken away, with which the comments for translators move.
				enforce: 'pre',
				loader: 'babel-loader',
				options: {
					babelrc: false,
					configFile: false,
					parserOpts: { plugins: [ 'typescript', 'jsx' ] },
					plugins: [ withoutWords ],
				},
			},
		],
	},
	// The usual division makes a chunk of the stylesheet, and the script then carries code that waits for chunks.
	optimization: { ...defaults.optimization, splitChunks: false, minimizer: [ smaller ] },
	plugins: [
		...defaults.plugins.filter( ( { constructor } ) => ! REPLACED.includes( constructor.name ) ),
		new MiniCssExtractPlugin( { filename: 'style-[name].css' } ),
		new DependencyExtractionWebpackPlugin( {
			useDefaults: true,
			requestToExternal: ( request ) => ( request === 'react/jsx-runtime' ? false : undefined ),
		} ),
	],
};
