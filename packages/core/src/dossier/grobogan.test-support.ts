import document from '../../../../examples/five-documents/documents/grobogan.json' with { type: 'json' };

/**
 * A real report read into a document: the training of village water cadres of Kabupaten Grobogan,
 * Semarang, November 2018, as a village site published it. What the report does not say is null.
 */
export const grobogan = document;
