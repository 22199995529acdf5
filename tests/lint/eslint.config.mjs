import wordpress from '@wordpress/eslint-plugin';

const HTML = 'Bodies and headers of answers are hostile: show them as text.';

export default [
	{ ignores: [ '**/build/**', '**/node_modules/**', '**/vendor/**' ] },
	...wordpress.configs.recommended,
	{
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		settings: { jsdoc: { preferredTypes: { object: 'object' } } },
		rules: {
			'@wordpress/i18n-text-domain': [ 'error', { allowedTextDomain: 'rest-health' } ],
			'no-eval': 'error',
			'no-restricted-globals': [ 'error', 'event', 'name', 'length', 'parent', 'status', 'top' ],
			'no-restricted-syntax': [
				'error',
				{ selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: HTML },
				{ selector: 'Property[key.name="dangerouslySetInnerHTML"]', message: HTML },
				{ selector: 'Identifier[name="RawHTML"]', message: HTML },
				{
					selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
					message: HTML,
				},
			],
			// A docblock says what a name and a type cannot; both stand in the signature.
			'jsdoc/require-param': 'off',
			'jsdoc/require-returns': 'off',
			'jsdoc/check-tag-names': [ 'error', { definedTags: [ 'jest-environment' ] } ],
			// A table whose parts are not displayed as a table loses its meaning without these.
			'jsx-a11y/no-interactive-element-to-noninteractive-role': [ 'error', { tr: [ 'row' ], td: [ 'cell' ] } ],
		},
	},
	{
		files: [ '**/*.ts', '**/*.tsx' ],
		rules: {
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/ban-ts-comment': [ 'error', { 'ts-expect-error': 'allow-with-description' } ],
		},
	},
	{
		files: [ 'tests/e2e/**', 'tests/js/**' ],
		rules: {
			// Playwright evaluates functions in the page, where there is no ref to a node.
			'@wordpress/no-global-active-element': 'off',
		},
	},
];
