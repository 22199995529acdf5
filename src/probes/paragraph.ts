/** What the block editor writes for two words: the least that has the comment marks around it which many firewalls refuse. */
export const PARAGRAPH = '<!-- wp:paragraph -->\n<p>REST Health</p>\n<!-- /wp:paragraph -->';

/** The same text without them: the control. */
export const PLAIN = 'REST Health';
