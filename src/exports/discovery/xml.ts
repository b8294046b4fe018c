const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** The first line of an XML file. */
export const xmlHead = '<?xml version="1.0" encoding="utf-8"?>';

/** Text for XML, in content or in an attribute. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/g, (character) => entities[character]!);
