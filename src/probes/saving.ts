import { post } from './post';
import { postBare } from './post-bare';
import { postBlocks } from './post-blocks';
import { postForm } from './post-form';
import { postInQuery } from './post-in-query';
import { postLarge } from './post-large';
import { postOverride } from './post-override';
import { postPlain } from './post-plain';
import { postRich } from './post-rich';
import type { Probe } from './probe';
import { realDelete } from './real-delete';
import { realPut } from './real-put';
import { saveBatch } from './save-batch';
import { saveComment } from './save-comment';
import { saveCustom } from './save-custom';
import { saveMedia } from './save-media';
import { saveNavigation } from './save-navigation';
import { savePage } from './save-page';
import { savePattern } from './save-pattern';
import { saveStyles } from './save-styles';
import { saveTemplate } from './save-template';
import { saveTemplatePart } from './save-template-part';
import { typeForm } from './type-form';
import { typeImage } from './type-image';
import { typeMultipart } from './type-multipart';
import { typeText } from './type-text';

/** Saving, as anybody may be asked: from what refuses everything to what refuses only one thing. */
export const ladder: readonly Probe[] = [ post, postBlocks, postOverride, postPlain, postBare, postInQuery, postForm ];

/** What a firewall may take for an attack: what people need most comes first, because not all of it may be asked when much of it is refused. */
export const consented: readonly Probe[] = [
	postRich,
	postLarge,
	typeMultipart,
	saveTemplate,
	savePage,
	saveCustom,
	savePattern,
	realPut,
	realDelete,
	saveTemplatePart,
	saveNavigation,
	saveStyles,
	saveComment,
	saveMedia,
	saveBatch,
	typeForm,
	typeImage,
	typeText,
];
